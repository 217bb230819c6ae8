import articles from "./articles.ts";
import audit from "./audit.ts";
import auth from "./auth.ts";
import comfort from "./comfort.ts";
import comments from "./comments.ts";
import copyChecks from "./copy-checks.ts";
import dashboard from "./dashboard.ts";
import desk from "./desk.ts";
import deskArticles from "./desk-articles.ts";
import deskHistory from "./desk-history.ts";
import deskInitiatives from "./desk-initiatives.ts";
import help from "./help.ts";
import lists from "./lists.ts";
import paste from "./paste.ts";
import photos from "./photos.ts";
import places from "./places.ts";
import presence from "./presence.ts";
import records from "./records.ts";
import review from "./review.ts";
import search from "./search.ts";
import settings from "./settings.ts";
import share from "./share.ts";
import site from "./site.ts";
import standing from "./standing.ts";
import structure from "./structure.ts";
import users from "./users.ts";

/** Texts in ICU message format, by area. */
export default { articles, audit, auth, comfort, comments, copyChecks, dashboard, desk, deskArticles, deskHistory, deskInitiatives, help, lists, paste, photos, places, presence, records, review, search, settings, share, site, standing, structure, users };
