import { afterAll, beforeAll, it } from 'vitest';
import { goOnBeside, leaveAsTheyWere, takeStick } from '#tests/journeys/saving/editions.ts';
import type { Stick } from '#tests/journeys/saving/editions.ts';

let stick: Stick;
beforeAll(async () => {
  stick = await takeStick();
});
afterAll(() => stick.close());

// The other two ways are gone in `npm test`.
it('goes on beside an older edition that was open first (file), and never takes a database from it', () =>
  goOnBeside(stick, 'file'));

it('leaves every database as an older edition opens it, which comes later (served)', () =>
  leaveAsTheyWere(stick, 'served'));
