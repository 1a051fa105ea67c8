import { describe, expect, it } from 'vitest';
import { attendance } from '#manuscript/opening/attendance.ts';
import { handIn } from '#domain/risalah/privacy/handIn.ts';
import { leftOuts } from '#domain/risalah/privacy/leftOut.ts';
import { risalahSchema } from '#domain/risalah/schema/risalah.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { newRisalah } from '#tests/domain/risalah/wholeThread.ts';
import { plantSecrets } from './planted.ts';
import { emptySlideChange } from '#domain/risalah/schema/deck.ts';

/** With a slide that the team has changed. */
const presented: typeof puskesmas = {
  ...puskesmas,
  deck: { ...puskesmas.deck, slides: [emptySlideChange('target.tabel')] },
};

describe('handIn', () => {
  it('leaves out what stands in any field that stays with the team', () => {
    const { risalah, secrets, places } = plantSecrets(presented);
    expect(places).toEqual(
      expect.arrayContaining([
        'reasons',
        'mirror.sheet',
        'mirror.scores',
        'mirror.notes',
        'members.rows.birthYear',
        'meetings.rows.attendees',
        'deck.slides.notes',
      ]),
    );
    const text = JSON.stringify(handIn(risalah).risalah);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(secrets.every((secret) => JSON.stringify(risalah).includes(secret))).toBe(true);
  });

  it('gives a record of the same shape, and changes nothing else', () => {
    const { risalah } = handIn(puskesmas);
    expect(risalahSchema.safeParse(risalah).success).toBe(true);
    expect({
      ...risalah,
      mirror: puskesmas.mirror,
      reasons: puskesmas.reasons,
      members: puskesmas.members,
      meetings: puskesmas.meetings,
    }).toEqual(puskesmas);
    expect(risalah.members.rows.map(({ name }) => name)).toEqual(
      puskesmas.members.rows.map(({ name }) => name),
    );
  });

  it('still tells how many came', () => {
    const { risalah } = handIn(puskesmas);
    const counts = (record: typeof risalah) =>
      record.meetings.rows.map((meeting) => attendance(record, meeting).present);
    expect(counts(risalah)).toEqual(counts(puskesmas));
  });

  it('keeps the reasons that the pages print, and those only', () => {
    const reasons = (['absent', 'right'] as const).map((kind) => ({
      ...({ rule: 'a', section: 'benefit', row: '', text: kind } as const),
      kind,
    }));
    const printing = { ...puskesmas.printing, tellsAbsent: true };
    const { risalah, leftOut } = handIn({ ...puskesmas, reasons, printing });
    expect(risalah.reasons).toEqual(reasons.slice(0, 1));
    expect(leftOut).toContain('reasons');
  });

  it('names what was left out, and nothing that was not there', () => {
    expect(handIn(newRisalah()).leftOut).toEqual([]);
    expect(handIn(plantSecrets(presented).risalah).leftOut).toEqual(
      leftOuts.filter((one) => one !== 'photo-data'),
    );
  });
});
