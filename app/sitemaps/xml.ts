export const xml = (text: string) => new Response(text, { headers: { "content-type": "application/xml; charset=utf-8" } });
