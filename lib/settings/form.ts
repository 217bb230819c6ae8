/** The settings form's flat fields as the tree that the schema wants: `contact.mail`; `rightsNotices.source`, once a notice. */
export function settingsFromForm(data: FormData): unknown {
  const text = (name: string) => String(data.get(name) ?? "");
  const texts = data.getAll("rightsNotices.text").map(String);
  const sources = data.getAll("rightsNotices.source").map(String);
  return {
    siteName: text("siteName"),
    tagline: text("tagline"),
    organisation: text("organisation"),
    contact: { mail: text("contact.mail").trim(), phone: text("contact.phone"), address: text("contact.address") },
    licences: { icp: text("licences.icp"), police: text("licences.police"), news: text("licences.news") },
    rightsNotices: texts.map((notice, index) => ({ source: sources[index] ?? null, text: notice })),
    disclaimer: text("disclaimer"),
    banner: text("banner"),
  };
}
