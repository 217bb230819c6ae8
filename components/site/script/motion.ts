/** Those who asked their device for less motion are taken to a place, not moved there. */
export const glide = (): ScrollBehavior => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
