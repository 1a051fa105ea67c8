import fc from 'fast-check';

/**
 * Laws are tried with the same cases every time, so that a change is refused for what it did and not for the day's luck;
 * `tests/proof/laws.test.ts` tries others.
 */
const seed = Number(process.env.LAW_SEED ?? 20_260_101);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
