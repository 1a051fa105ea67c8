import type { Section } from '#domain/risalah/schema/risalah.ts';
import type { VoteTally } from '#domain/risalah/priority/votes.ts';
import { voteRuleNames } from '#words/causes.ts';
import { ChoiceField } from '#ui/fields/form/ChoiceField.tsx';
import { choicesFrom } from '#ui/fields/inputs/choice.ts';
import styles from '#ui/sections/parts/sections.module.css';
import { causesLabels } from '#words/labels/causes.ts';

const labels = causesLabels.vote;
/** Who held no vote says so first, and is asked nothing about one. */
const { own, ...votes } = voteRuleNames;
const rules = choicesFrom({ own: `${own}, tanpa pemungutan suara`, ...votes });

/** The rule, and what it means with the numbers at hand: N is always defined. */
export function VoteRule({ tally }: { readonly tally: VoteTally }) {
  return (
    <div>
      <ChoiceField<Section<'vote'>> name="rule" label={labels.rule} options={rules} />
      <p className={styles.note} role="status">
        {meaning(tally)}
      </p>
    </div>
  );
}

function meaning({ rule, n, threshold }: VoteTally): string {
  switch (rule) {
    case 'half-causes':
      return `N = ${n} calon, jadi ½ × ${n} + 1: dipilih ${threshold ?? 0} calon dengan jumlah tertinggi.`;
    case 'half-members':
      return `N = ${n} anggota, jadi ½ × ${n} + 1: dipilih calon yang diberi nilai oleh sedikitnya ${threshold ?? 0} anggota.`;
    case 'ngt':
      return `Tiap anggota memberi 5 kepada calon yang paling berpengaruh, lalu 4, 3, 2, dan 1, masing-masing kepada satu calon; calon lain dikosongkan. Nilai dari ${n} calon dijumlahkan, dan tim menandai yang dibuktikan.`;
    case 'own':
      return 'Tim menandai sendiri calon yang dipilih.';
    default:
      return rule satisfies never;
  }
}
