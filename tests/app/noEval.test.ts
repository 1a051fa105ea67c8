import { expect, it } from 'vitest';
import { z } from 'zod';
import '#app/noEval.ts';

it('keeps zod from trying to write code, which the page’s policy forbids', () => {
  expect(z.config().jitless).toBe(true);
});
