import { pinyin } from "pinyin-pro";
import { fold } from "../search/fold.ts";
import { nameOf } from "../search/names.ts";
import type { Name } from "../search/names.ts";
import { nearestNames } from "../search/nearest.ts";
import { mostHits } from "./place.ts";

/** A place in every way in which a resident may write it. `parents` are the ids of those it lies in, further ones included. */
export type Findable = Name & { syllables: string[][]; parents: number[] };

/** `exact`: the first is called or spelt just so. `near` are sensible guesses where nothing was found. */
export type Found = { ids: number[]; exact: boolean; near: number[] };

/** What kind of place or body it is; readers say 桥头居委会 for 桥头社区. */
const ending = /(?<=.{2})(省|市|区|县|街道|街道办|街道办事处|镇|乡|社区|居民区|小区|村|居委会|社区居委会|居民委员会|村委会)$/u;
const betweenWords = /[\s,，、/›>·.。]+/u;
const letters = /^[a-z]+$/;
const mostGuesses = 6;

/** Exact writing, exact pinyin, exact initials, the beginning of a name, any part of it. */
const [exactName, exactPinyin, exactInitials, beginning, part] = [5, 4, 3, 2, 1] as const;

export function findable(id: number, href: string, names: string[], parents: number[]): Findable {
  const name = nameOf("PLACE", id, href, names);
  return { ...name, syllables: name.written.map(syllablesOf), parents };
}

function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true }).map(plain).filter((one) => one !== "");
}

/** Pinyin however it was typed: ōu jǐng yuàn, Ou'jing-yuan, lü, lv. */
const plain = (text: string) => text.normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g, "").replaceAll("v", "u");

/** The places that a resident means by a word, a few words, or a whole address; the best first. */
export function find(places: Findable[], q: string): Found {
  const asked = fold(q).trim();
  const joined = asked.split(betweenWords).join("");
  if (joined === "") return { ids: [], exact: false, near: [] };
  const { ids, exact } = [() => named(places, joined), () => named(places, joined.replace(ending, "")), () => together(places, asked), () => contained(places, joined)].reduce(
    (found, look) => (found.ids.length > 0 ? found : look()),
    { ids: [] as number[], exact: false },
  );
  return { ids: ids.slice(0, mostHits), exact, near: ids.length > 0 ? [] : guesses(places, joined) };
}

/** What one word names; the narrower a name fits it, the sooner it comes. */
function named(places: Findable[], word: string): Omit<Found, "near"> {
  const ranked = places.map((place) => ({ place, by: nearness(place, word) })).filter(({ by }) => by > 0);
  ranked.sort((one, other) => other.by - one.by);
  return { ids: ranked.map(({ place }) => place.id), exact: (ranked[0]?.by ?? 0) >= exactInitials };
}

function nearness({ written, syllables }: Findable, word: string): number {
  if (written.includes(word)) return exactName;
  const spelt = plain(word);
  if (letters.test(spelt) && !/\p{Script=Han}/u.test(word)) return Math.max(...syllables.map((one) => spelling(one, spelt)));
  if (written.some((one) => one.startsWith(word))) return beginning;
  return written.some((one) => one.includes(word)) ? part : 0;
}

function spelling(syllables: string[], word: string): number {
  if (word.length < 2) return 0;
  if (syllables.join("") === word) return exactPinyin;
  if (syllables.map((one) => one[0]).join("") === word) return exactInitials;
  if (abbreviates(syllables, word)) return beginning;
  return word.length > 2 && syllables.some((_, index) => abbreviates(syllables.slice(index), word)) ? part : 0;
}

/** Whether a word is the syllables from the first on, each whole or begun: oujing, oujy, oj. */
function abbreviates([first, ...rest]: string[], word: string): boolean {
  if (word === "") return true;
  if (first === undefined) return false;
  for (let length = first.length; length > 0; length--) {
    if (word.startsWith(first.slice(0, length)) && abbreviates(rest, word.slice(length))) return true;
  }
  return false;
}

/** Several words: each names a place or something above it, one of them the place itself. */
function together(places: Findable[], asked: string): Omit<Found, "near"> {
  const words = asked.split(betweenWords).filter(Boolean);
  if (words.length < 2) return { ids: [], exact: false };
  const meant = words.map((word) => new Set(named(places, word).ids));
  const above = linesOf(places);
  const hits = places.filter(({ id }) => meant.some((ids) => ids.has(id)) && meant.every((ids) => ids.has(id) || above(id).some((one) => ids.has(one))));
  return narrowest(hits, above);
}

/** A whole address, or a sentence: the narrowest of the places named in it, with most of what lies above it. */
function contained(places: Findable[], text: string): Omit<Found, "near"> {
  const in_ = places.flatMap((place) => {
    const longest = place.written.find((one) => one.length > 1 && text.includes(one));
    return longest === undefined ? [] : [{ place, longest }];
  });
  const own = in_.filter(({ longest }) => !in_.some((other) => other.longest !== longest && other.longest.includes(longest)));
  const above = linesOf(places);
  const ids = new Set(own.map(({ place }) => place.id));
  const weight = (id: number) => above(id).filter((one) => ids.has(one)).length;
  const heaviest = Math.max(...[...ids].map(weight));
  return narrowest(own.map(({ place }) => place).filter(({ id }) => weight(id) === heaviest), above);
}

function narrowest(hits: Findable[], above: (id: number) => number[]): Omit<Found, "near"> {
  const around = new Set(hits.flatMap(({ id }) => above(id)));
  const ids = hits.map(({ id }) => id).filter((id) => !around.has(id));
  return { ids, exact: ids.length === 1 };
}

/** All that lies above a place, however it gets there. */
function linesOf(places: Findable[]): (id: number) => number[] {
  const parents = new Map(places.map((place) => [place.id, place.parents]));
  const above = (id: number): number[] => (parents.get(id) ?? []).flatMap((parent) => [parent, ...above(parent)]);
  return above;
}

/** As it may have been heard: many say z for zh, n for ng, and do not tell l from n. */
const heard = (spelt: string) => spelt.replace(/([zcs])h/g, "$1").replaceAll("ng", "n").replaceAll("l", "n");

/** Names that sound like it, or are nearly written so. */
function guesses(places: Findable[], word: string): number[] {
  const sound = heard(syllablesOf(word).join(""));
  const alike = sound.length < 4 ? [] : places.filter(({ syllables }) => syllables.some((one) => heard(one.join("")).startsWith(sound)));
  const ids = [...alike, ...nearestNames(places, word, mostGuesses)].map(({ id }) => id);
  return [...new Set(ids)].slice(0, mostGuesses);
}
