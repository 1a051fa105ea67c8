/**
 * zod tries whether it may write code for itself; the page's policy refuses, and says so in the console. Copies of zod
 * agree on such things here; to import one for it would cost the home page 4 kB.
 */
const agreed = globalThis as typeof globalThis & { __zod_globalConfig?: { jitless?: boolean } };
(agreed.__zod_globalConfig ??= {}).jitless = true;

export {};
