import { formatList } from '#language/formatList.ts';
import type {
  Contestant,
  Convention,
  Judge,
  TieStep,
} from '#domain/convention/schema/convention.ts';
import { itemsOf } from '#domain/convention/schema/form.ts';
import type { Way } from '#domain/convention/ways.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { isBlank } from '#language/isBlank.ts';

/** Ways of adding up, as they are chosen, announced and printed. */
export const wayNames: Readonly<Record<Way, string>> = {
  mean: 'Rata-rata',
  standardised: 'Nilai baku',
  rankSum: 'Jumlah peringkat',
  median: 'Median',
};

/** What each of them does, in a sentence for whoever has to choose. */
export const wayMeanings: Readonly<Record<Way, string>> = {
  mean: 'Jumlah nilai dari semua juri dirata-ratakan. Juri yang rentang nilainya lebar lebih menentukan.',
  standardised:
    'Nilai setiap juri diukur dari rata-rata dan simpangan baku juri itu sendiri, lalu dirata-ratakan. Juri murah dan juri mahal nilai menjadi setara.',
  rankSum:
    'Nilai setiap juri dijadikan urutan, lalu urutannya dirata-ratakan. Selisih besar dan kecil menjadi sama.',
  median: 'Diambil nilai tengah dari semua juri. Satu juri yang jauh berbeda tidak menentukan.',
};

type Called = Pick<Convention, 'contestants' | 'judges' | 'forms'>;

export function contestantName(contestant: Pick<Contestant, 'name'> | undefined): string {
  return contestant === undefined || isBlank(contestant.name)
    ? 'Tim tanpa nama'
    : contestant.name.trim();
}

export function judgeName(judge: Pick<Judge, 'name'> | undefined): string {
  return judge === undefined || isBlank(judge.name) ? 'Juri tanpa nama' : judge.name.trim();
}

/** The same by id; also where nobody of that id is there. */
export function contestantNamed({ contestants }: Pick<Called, 'contestants'>, id: string): string {
  return contestantName(contestants.find((one) => one.id === id));
}

export function judgeNamed({ judges }: Pick<Called, 'judges'>, id: string): string {
  return judgeName(judges.find((one) => one.id === id));
}

export function formNamed({ forms }: Pick<Called, 'forms'>, id: string): string {
  const name = forms.find((one) => one.id === id)?.name.trim() ?? '';
  return name === '' ? 'Formulir tanpa nama' : name;
}

export function itemNamed(
  { forms }: Pick<Called, 'forms'>,
  { form, item }: { readonly form: string; readonly item: string },
): string {
  const known = forms.filter(({ id }) => id === form).flatMap(itemsOf);
  const name = known.find(({ id }) => id === item)?.name.trim() ?? '';
  return name === '' ? 'Butir tanpa nama' : name;
}

/** What parts equals: "Nilai tertinggi pada Presentasi". */
export function tieStepText(step: TieStep, { forms }: Pick<Called, 'forms'>): string {
  switch (step.by) {
    case 'penalty':
      return 'Pengurangan nilai paling kecil';
    case 'lots':
      return 'Undian dari benih yang sama';
    case 'score': {
      const name = formNamed({ forms }, step.form);
      const groups = forms.find(({ id }) => id === step.form)?.groups ?? [];
      const group = groups.find(({ id }) => id === step.group)?.name.trim() ?? '';
      return step.group === ''
        ? `Nilai tertinggi pada ${name}`
        : `Nilai tertinggi pada ${group === '' ? 'kelompok tanpa nama' : group} (${name})`;
    }
  }
}

/** One score on a sheet, with no more decimals than it has: "3,5". */
export function pointsText(points: number): string {
  return formatNumber(points, { atMost: 4 });
}

/** So many are named; of more the rest is counted. */
const MOST_NAMED = 5;

/** "A, B, C, D, dan 9 tim lain": `others` says what the rest is. */
export function briefList(names: readonly string[], others: string): string {
  if (names.length <= MOST_NAMED) return formatList(names);
  const rest = names.length - MOST_NAMED + 1;
  return formatList([...names.slice(0, MOST_NAMED - 1), `${rest} ${others}`]);
}
