/** A channel in a picker. `trail` names those above it, from the first level down. */
export type ChannelOption = { id: number; name: string; trail: string[] };
