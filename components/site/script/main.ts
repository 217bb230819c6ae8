import { readAloud } from "./aloud/read-aloud.ts";
import { myPlace } from "./my-place.ts";
import { offline } from "./offline.ts";
import { gallery } from "./photos/gallery.ts";
import { lightbox } from "./photos/lightbox.ts";
import { share } from "./share.ts";

/**
 * What script adds to readers' pages, which are whole without it. Each looks for its marks in the page and does nothing where
 * there are none; what is rarely wanted it imports when it first is.
 */
const enhancements = [myPlace, lightbox, gallery, readAloud, offline, share];

for (const enhance of enhancements) {
  try {
    enhance();
  } catch (error) {
    // What else there is goes on.
    reportError(error);
  }
}
