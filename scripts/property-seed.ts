import fc from 'fast-check';

/**
 * Every run of the tests tries the same made-up cases, so that a change fails for what it changed and not by luck.
 * `PROPERTY_SEED=random` tries others, `PROPERTY_SEED=<number>` those of a failure that was reported.
 */
const asked = process.env['PROPERTY_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 2019_04_12 : Number(asked) });
