import type { Role } from "../generated/prisma/enums.ts";

/** Who is acting: what use cases and policies are told of a signed-in person. */
export type Actor = { id: number; name: string; role: Role };
