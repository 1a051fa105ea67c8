import { describe, expect, it } from 'vitest';
import type { Format } from '#domain/method/format.ts';
import type { Method } from '#domain/method/method.ts';
import { emptyMeeting } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { captionNumbers } from '#manuscript/captionNumbers.ts';
import { compose } from '#manuscript/compose.ts';
import type { Manuscript, Table } from '#manuscript/manuscript.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { dukcapil } from '#templates/examples/dukcapil/dukcapil.ts';
import { lelang } from '#templates/examples/lelang/lelang.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { sevenSteps } from '#templates/methods/sevenSteps.ts';
import { asPlainText, blocksOf, textsOf } from './readManuscript.ts';
import { blankRisalah, sampleRisalah } from './sampleRisalah.ts';

const sample = sampleRisalah();

function printed(risalah: Risalah, format: Format, method: Method = eightSteps): Manuscript {
  return compose({ risalah, method, guidance, options: { untilStep: null, format } });
}

function tableIn(manuscript: Manuscript, anchor: string): Table | undefined {
  return blocksOf(manuscript).find(
    (block): block is Table => block.kind === 'table' && block.anchor === anchor,
  );
}

function cellsOf(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ cells }) => cells.map(({ lines }) => lines.join(' / ')));
}

/** The captions that a manuscript bears, as they are printed. */
function printedCaptions(manuscript: Manuscript): ReadonlySet<string> {
  return new Set(captionNumbers(manuscript).ofBlock.values());
}

describe.each([
  ['eight', eightSteps],
  ['seven', sevenSteps],
] as const)('the tools of each step, %s', (_, method) => {
  const whole = printed(sample, fullReport, method);
  const table = tableIn(whole, 'table-tools');

  it('stand under the step that used them, with its part of the cycle', () => {
    const groups = (table?.rows ?? []).filter(({ style }) => style === 'group');
    expect(textsOf(groups)).toContain('Langkah 1 (Plan): Menentukan tema dan sasaran');
    expect(cellsOf(table).map(([name]) => name)).toEqual(
      expect.arrayContaining(['Diagram Pareto', 'Diagram sebab-akibat', '5W2H']),
    );
  });

  it('are found under the captions that they name', () => {
    const captions = printedCaptions(whole);
    const named = cellsOf(table).flatMap(([, , places]) => places?.split(' / ') ?? []);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !captions.has(name))).toEqual([]);
  });
});

describe('the tools of each step', () => {
  it('are named rightly where captions run on through the report', () => {
    const format = { ...fullReport, captions: 'continuous' } as const;
    const whole = printed(sample, format);
    const numbers = captionNumbers(whole).ofAnchor;
    const plan = cellsOf(tableIn(whole, 'table-tools')).find(([name]) => name === '5W2H');
    expect(plan?.[2]).toBe(numbers.get('table-action-plan'));
  });

  it('stay out of a convention paper unless it asks for them', () => {
    expect(tableIn(printed(sample, conventionPaper), 'table-tools')).toBeUndefined();
    const asked = printed(sample, { ...conventionPaper, extras: ['tools'] });
    expect(tableIn(asked, 'table-tools')).toBeDefined();
    expect(asPlainText(asked)).toContain('# ALAT YANG DIGUNAKAN');
  });

  it('are no page while nothing was used', () => {
    expect(asPlainText(printed(blankRisalah(), fullReport))).not.toContain('Alat yang digunakan');
  });

  it('are counted in a sentence, "serta" before the one that is two', () => {
    const told = asPlainText(printed(puskesmas, fullReport));
    expect(told).toMatch(/memakai \S+ dari tujuh alat, .*, serta grafik dan peta kendali\./);
  });

  it('leave no cell unnamed in any example, nor a name that the report does not bear', () => {
    for (const risalah of [puskesmas, dukcapil, lelang]) {
      const whole = printed(risalah, fullReport);
      const captions = printedCaptions(whole);
      for (const [anchor, column] of [
        ['table-tools', 2],
        ['table-annexes-sources', 0],
      ] as const) {
        const rows = cellsOf(tableIn(whole, anchor)).filter((cells) => cells.length > 1);
        expect(rows.length).toBeGreaterThan(5);
        const named = rows.flatMap((cells) => cells[column]?.split(' / ') ?? []);
        expect(named.filter((name) => !captions.has(name))).toEqual([]);
      }
      expect(
        blocksOf(whole).some(
          (block) =>
            block.kind === 'table' &&
            block.rows.some(({ cells }) => cells.some((cell) => 'captions' in cell)),
        ),
      ).toBe(false);
    }
  });
});

describe('attendance by person', () => {
  const meeting = (id: string, attendees: string[]) => ({
    ...emptyMeeting(id),
    date: '2026-02-02',
    agenda: 'Rapat',
    attendees,
  });
  const withMeetings = (rows: Risalah['meetings']['rows']) => ({ ...sample, meetings: { rows } });
  const people = (risalah: Risalah, format: Format = fullReport) =>
    tableIn(printed(risalah, format), 'table-meetings-people');

  it('says who came to which meeting and how often', () => {
    const rows = [meeting('a', ['member-1', 'member-2']), meeting('b', ['member-2'])];
    const [facilitator, leader, secretary] = cellsOf(people(withMeetings(rows)));
    expect(facilitator).toEqual(['dr. Fasilitator KBK, M.Kes.', '●', '', '1', '50%']);
    expect(leader?.slice(1)).toEqual(['●', '●', '2', '100%']);
    expect(secretary?.slice(1)).toEqual(['', '', '0', '0%']);
  });

  it('counts a meeting by its number in the list, past those that say nothing', () => {
    const rows = [emptyMeeting('none'), meeting('a', ['member-1']), emptyMeeting('x')];
    const counted = { ...emptyMeeting('c'), agenda: 'Rapat', present: 4 };
    const table = people(withMeetings([...rows, counted, meeting('b', ['member-1'])]));
    expect(table?.columns.map(({ title }) => title)).toEqual(['Nama', '1', '3', 'Hadir', 'Persen']);
  });

  it('expects no patron, and is no table where names were not kept or not asked for', () => {
    const patron = { ...sample.members.rows[0], role: 'patron' } as (typeof sample.members.rows)[0];
    const rows = [meeting('a', ['member-1', 'member-2'])];
    const members = { rows: [patron, ...sample.members.rows.slice(1)] };
    expect(cellsOf(people({ ...withMeetings(rows), members }))).toHaveLength(4);
    expect(people(withMeetings([{ ...emptyMeeting('c'), present: 4 }]))).toBeUndefined();
    expect(people(withMeetings(rows), { ...fullReport, extras: [] })).toBeUndefined();
  });

  it('gives totals alone where there are too many meetings for a column each', () => {
    const many = Array.from({ length: 30 }, (_, at) => meeting(`m${at}`, ['member-2']));
    const table = people(withMeetings(many));
    expect(table?.columns).toHaveLength(3);
    expect(cellsOf(table)[1]?.slice(1)).toEqual(['30', '100%']);
  });
});

describe('photographs of meetings', () => {
  it('stand under the meetings, each with its agenda and day where it says nothing itself', () => {
    const photo = { id: 'p', hash: 'h', caption: '', takenOn: '', width: 4, height: 3 };
    const [first] = sample.meetings.rows;
    if (first === undefined) throw new Error('The sample has met');
    const meetings = { rows: [{ ...first, photos: [photo] }] };
    const found = blocksOf(printed({ ...sample, meetings }, fullReport)).find(
      ({ kind }) => kind === 'photos',
    );
    expect(textsOf(found)).toContain('Curah pendapat masalah, 19 Januari 2026');
  });
});

describe('the sources', () => {
  it('stand right below the heading of the annexes where no paper comes before them', () => {
    const bare: Risalah = {
      ...sample,
      annexes: { ...sample.annexes, rows: [] },
      procedure: blankRisalah().procedure,
    };
    const blocks = blocksOf(printed(bare, fullReport));
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'LAMPIRAN');
    expect(blocks[at + 1]).toMatchObject({ kind: 'heading', text: 'Sumber data' });
  });

  it('name table, source, days and collector of what was counted', () => {
    const rows = cellsOf(tableIn(printed(sample, fullReport), 'table-annexes-sources'));
    expect(
      rows.some(([, data, source]) => data === 'Waktu tunggu' && source === 'Lembar periksa'),
    ).toBe(true);
    expect(rows.some((cells) => cells.includes('Lembar periksa KBK'))).toBe(true);
  });

  it('are no annex where nothing names one, or where the format has none', () => {
    const has = (risalah: Risalah, format: Format) =>
      tableIn(printed(risalah, format), 'table-annexes-sources') !== undefined;
    expect(has(blankRisalah(), fullReport)).toBe(false);
    expect(has(sample, { ...fullReport, extras: ['tools'] })).toBe(false);
  });
});

describe('statements', () => {
  const format: Format = { ...fullReport, front: ['originality', 'implementation'] };
  const done = (risalah: Risalah): Risalah => ({
    ...risalah,
    actions: {
      ...risalah.actions,
      rows: risalah.actions.rows.map((row) => ({ ...row, status: 'done' })),
    },
  });

  it('of originality are signed by each member by name and number, and over a stamp', () => {
    const whole = printed(sample, format);
    const table = tableIn(whole, 'table-members-originality');
    expect(table?.writingHeight).toBeGreaterThan(20);
    expect(cellsOf(table)).toHaveLength(sample.members.rows.length);
    expect(cellsOf(table)[0]?.slice(0, 3)).toEqual([
      '1',
      'dr. Fasilitator KBK, M.Kes.',
      'NIP 19800101 200501 1 001',
    ]);
    expect(blocksOf(whole).find(({ kind }) => kind === 'signatures')).toMatchObject({
      blocks: [{ stamp: true, role: 'Ketua', name: 'Ketua KBK' }],
    });
  });

  it('of implementation tell what was done, and are none while nothing is', () => {
    const text = asPlainText(printed(done(sample), format));
    expect(text).toContain('# PERNYATAAN IMPLEMENTASI');
    expect(text).toContain('Alur dipasang di loket');
    const nothing = { ...sample, actions: { ...sample.actions, rows: [] } };
    expect(asPlainText(printed(nothing, format))).not.toContain('IMPLEMENTASI');
  });

  it('are none where nobody is named, in part of a report, and unless asked for', () => {
    const nobody = { ...sample, members: { rows: [] } };
    expect(asPlainText(printed(nobody, format))).not.toContain('ORISINALITAS');
    const part = compose({
      risalah: done(sample),
      method: eightSteps,
      guidance,
      options: { untilStep: 'causes', format },
    });
    expect(asPlainText(part)).not.toContain('PERNYATAAN');
    expect(asPlainText(printed(done(sample), fullReport))).not.toContain('PERNYATAAN');
  });
});
