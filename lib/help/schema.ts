import { z } from "zod";
import { tourMarks } from "./tour.ts";

export const tourMarkSchema = z.enum(tourMarks);
