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
    specialNames: readSpecialNames(text("specialNames")),
    banner: text("banner"),
    secondFactorRoles: data.getAll("secondFactorRoles").map(String),
  };
}

/** One name a line, `简体 = 繁体`; where nothing follows it is left as it is. */
function readSpecialNames(lines: string): { name: string; traditional: string }[] {
  return lines.split("\n").filter((one) => one.trim() !== "").map((one) => {
    const [name = "", traditional = name] = one.split(/[=＝]/).map((part) => part.trim());
    return { name, traditional };
  });
}

/** The same for the form. */
export function writeSpecialNames(names: { name: string; traditional: string }[]): string {
  return names.map(({ name, traditional }) => (name === traditional ? name : `${name} = ${traditional}`)).join("\n");
}
