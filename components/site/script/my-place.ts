const key = "bilin.place";

/** As a place's page names it; `href` is its address in Simplified. */
type Place = { href: string; name: string };

/** Where storage is barred, nothing is remembered. */
function read(): Place | null {
  try {
    const { href, name } = JSON.parse(localStorage.getItem(key) ?? "null") as Place;
    return href.startsWith("/places/") ? { href, name } : null;
  } catch {
    return null;
  }
}

function write(place: Place | null): void {
  if (place) localStorage.setItem(key, JSON.stringify(place));
  else localStorage.removeItem(key);
}

/** The resident's own place, known to this browser alone: chosen on its page, and offered on the front page. */
export function myPlace(): void {
  const button = document.querySelector<HTMLButtonElement>("button[data-place]");
  if (button) choose(button);
  const line = document.querySelector<HTMLElement>("[data-my-place]");
  const place = read();
  if (line && place) offer(line, place);
}

function choose(button: HTMLButtonElement): void {
  const here: Place = { href: button.dataset["place"] ?? "", name: button.dataset["textName"] ?? "" };
  const [wish, done] = button.children as unknown as HTMLElement[];
  const isHere = () => read()?.href === here.href;
  const show = () => {
    wish!.hidden = isHere();
    done!.hidden = !isHere();
  };
  // It may have taken another name, or be read in the other script.
  if (isHere()) write(here);
  show();
  button.hidden = false;
  button.onclick = () => {
    write(isHere() ? null : here);
    show();
  };
}

function offer(line: HTMLElement, { href, name }: Place): void {
  const [find, link, change, drop] = line.children as unknown as [HTMLElement, HTMLAnchorElement, HTMLElement, HTMLButtonElement];
  const show = (remembered: boolean) => {
    find.hidden = remembered;
    for (const part of [link, change, drop]) part.hidden = !remembered;
  };
  link.href = (document.documentElement.lang === "zh-Hant" ? "/zh-Hant" : "") + href;
  link.querySelector("span")!.textContent = name;
  drop.onclick = () => {
    write(null);
    show(false);
  };
  show(true);
}
