import { resultOf } from '#domain/convention/result.ts';
import type { Objection } from '#domain/convention/schema/convention.ts';
import type { KeptEvent } from '#domain/event/event.ts';
import { countText } from '#language/countText.ts';
import { dayInWords } from '#words/convention/dayInWords.ts';
import { isBlank } from '#language/isBlank.ts';
import { joined } from '#language/joined.ts';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';
import { column, ruledTable } from '#publications/blocks/ruledTable.ts';
import { leadIn, listed, words } from '#publications/blocks/words.ts';
import { eventSignatures } from '#publications/recaps/recapBlocks.ts';
import { objectionNames, outcomeNames } from '#words/convention/objections.ts';
import { stabilityText } from '#words/convention/stability.ts';
import { momentText } from './appearance.ts';
import { conventionPages, DOTS, letterhead, told } from './conventionBlocks.ts';
import { heldOf, judgeLabel } from './held.ts';
import type { Held } from './held.ts';
import { criteriaTable, lieOf, resultTables } from './resultTables.ts';
import { closingSentence, lackSentences, ruleSentences } from './ruleTexts.ts';

/**
 * The minutes of the jury: what was judged, how it was added up, what came of it, and who signs for that. Their head is
 * typed, unless it stands on the paper already.
 */
export function juryMinutes(
  event: KeptEvent,
  placeAndDate: string,
  head: 'typed' | 'on the paper' = 'typed',
): Manuscript {
  const held = heldOf(event);
  const { convention } = held;
  const result = resultOf(convention);
  const lacks = lackSentences(held, result);
  return conventionPages(held, 'Berita acara penilaian', [
    {
      id: 'jury-minutes',
      orientation: lieOf(held),
      numbering: 'arabic',
      blocks: [
        ...(head === 'typed' ? letterhead(held) : []),
        words('BERITA ACARA PENILAIAN DEWAN JURI', 'title'),
        words(`Nomor: ${convention.minutesNumber.trim() || '.'.repeat(30)}`, 'centred'),
        words(openingSentence(held)),
        leadIn('Kriteria dan bobot', 'juryMinutes-criteria'),
        convention.forms.length === 0
          ? words('Belum ada lembar penilaian.')
          : criteriaTable(held, 'jury-minutes-criteria'),
        leadIn('Aturan penilaian', 'juryMinutes-rule'),
        listed(ruleSentences(held)),
        leadIn('Hasil penilaian', 'juryMinutes-result'),
        words(closingSentence(held)),
        ...resultTables(held, result, 'jury-minutes'),
        ...told(stabilityText(result)),
        leadIn('Yang tidak lengkap', 'juryMinutes-lacks'),
        lacks.length === 0
          ? words('Semua lembar penilaian yang diminta diterima dan dihitung.')
          : listed(lacks),
        leadIn('Sanggahan', 'juryMinutes-objections'),
        ...objections(held),
        leadIn('Dewan juri', 'juryMinutes-judges'),
        judgesTable(held),
        // It goes on the page of those who sign below it, who would else stand there alone.
        words(
          'Demikian berita acara ini dibuat dengan sebenarnya, tanpa campur tangan pihak mana pun, untuk dipergunakan sebagaimana mestinya.',
        ),
        eventSignatures(event, placeAndDate, 'Ketua Panitia'),
      ],
    },
  ]);
}

function openingSentence({ convention, name, place, teams, event }: Held): string {
  const { day, judges } = convention;
  const iso = typeof day === 'string' ? day : '';
  const when = dayInWords(iso) || '.'.repeat(40);
  return joined(
    [
      `Pada hari ini, ${when}, bertempat di ${place || DOTS}, telah dilaksanakan penilaian ${name || DOTS}`,
      isBlank(event.organiser) ? '' : `yang diselenggarakan oleh ${event.organiser.trim()}`,
      `dan diikuti ${countText(teams.length)} tim. Penilaian dilakukan oleh dewan juri yang terdiri atas ${countText(judges.length)} orang, berdasarkan kriteria, bobot, dan aturan berikut.`,
    ],
    ' ',
  );
}

function objections({ convention, teamOf }: Held): readonly Block[] {
  const { objections: given, announcedAt } = convention;
  if (given.length === 0) {
    return [
      words(
        announcedAt === ''
          ? 'Hasil belum diumumkan, jadi belum ada sanggahan.'
          : `Hasil diumumkan pada ${momentText(announcedAt)}. Tidak ada sanggahan yang diterima sampai berita acara ini dibuat.`,
      ),
    ];
  }
  return [
    ruledTable({
      anchor: 'jury-minutes-objections',
      columns: [
        column('Tim', 3.4),
        column('Diterima', 2.8),
        column('Tentang', 2.4),
        column('Yang disanggah', 4.4),
        column('Keputusan dan jawaban', 4.4),
      ],
      rows: given.map((objection) => [
        joined([teamOf(objection.contestant).name, objection.by], ', oleh '),
        momentText(objection.at),
        objectionNames[objection.about],
        objection.text.trim(),
        decisionText(objection),
      ]),
    }),
  ];
}

function decisionText({ outcome, answer }: Objection): string {
  return joined([outcomeNames[outcome], answer], '. ');
}

/** Room for a hand, in points. */
const SIGNING = 42;

/** All judges, however many, with room for their signatures. */
function judgesTable(held: Held) {
  const { judges } = held.convention;
  const blank = [1, 2, 3].map((at) => [`Juri ${at}`]);
  return ruledTable({
    anchor: 'jury-minutes-judges',
    height: SIGNING,
    columns: [
      column('Juri', 1.7, 'center'),
      column('Nama', 5),
      column('Kedudukan', 2.8),
      column('Unit kerja', 3.6),
      column('Tanda tangan', 4.4),
    ],
    rows:
      judges.length === 0
        ? blank
        : judges.map((judge) => [
            judgeLabel(held, judge),
            judge.name.trim(),
            judge.role.trim(),
            judge.unit.trim(),
          ]),
  });
}
