import type { Link } from "../articles/article.ts";
import type { DeskSource, Source } from "../citations/citation.ts";
import type { DatePrecision, FigureQualifier, InitiativeStatus, PlaceKind } from "../generated/prisma/enums.ts";
import type { FigureWords, InitiativeWords, MilestoneWords, PartWords } from "./schema.ts";
import type { Beginning, Progress } from "./status.ts";

export type InitiativeCard = Link & {
  progress: Progress | null;
  summary: string;
  place: Link;
  reports: number;
  since: Beginning | null;
  newest: (Link & { at: Date; precision: DatePrecision }) | null;
};

/** A place that the index of initiatives can be narrowed to. */
export type PlaceChoice = { id: number; path: string; name: string; kind: PlaceKind };

export type Part = { label: string; title: string; text: string; parts: Part[] };

/** A dated step. Without a date where the report gives none; `status` is what it is evidence for, while its sentence stands. */
export type Milestone = {
  id: number;
  date: Date | null;
  precision: DatePrecision;
  text: string;
  status: InitiativeStatus | null;
  source: Source;
};

export type Figure = {
  id: number;
  metric: string;
  value: number;
  unit: string;
  qualifier: FigureQualifier | null;
  scope: string;
  asOf: Date | null;
  precision: DatePrecision;
  source: Source;
};

export type InitiativeView = Link & {
  id: number;
  progress: Progress | null;
  summary: string;
  placeTrail: Link[];
  place: Link;
  methods: (Link & { summary: string })[];
  parts: Part[];
  milestones: Milestone[];
  figures: Figure[];
  /** For how many months nothing was reported, where that is long. */
  silentMonths: number | null;
};

export const initiativeHref = (slug: string) => `/initiatives/${slug}`;

/** An initiative in the desk's list. `unsure` counts the records whose sentence no longer stands where it was quoted. */
export type InitiativeRow = { id: number; name: string; href: string; status: InitiativeStatus | null; place: string; unsure: number };

/** A record as the desk shows it: what its form holds, and how its source stands. */
export type DeskRecord<Words> = { id: number; words: Words; source: DeskSource };

export type EditableInitiative = InitiativeRow & {
  placeId: number;
  words: InitiativeWords;
  parts: PartWords[];
  milestones: DeskRecord<MilestoneWords>[];
  figures: DeskRecord<FigureWords>[];
  methodIds: number[];
};
