import { afterAll, beforeAll, it } from 'vitest';
import { goOnBeside, leaveAsTheyWere, takeStick } from './saving/editions.ts';
import type { Stick } from './saving/editions.ts';

let stick: Stick;
beforeAll(async () => {
  stick = await takeStick();
});
afterAll(() => stick.close());

// The other two ways are gone in `npm run proof`.
it('goes on beside an older edition that was open first (served), and never takes a database from it', () =>
  goOnBeside(stick, 'served'));

it('leaves every database as an older edition opens it, which comes later (file)', () =>
  leaveAsTheyWere(stick, 'file'));
