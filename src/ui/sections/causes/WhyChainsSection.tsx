import type { Section } from '#domain/risalah/schema/risalah.ts';
import { analyseCauseEffect } from '#domain/tools/causes/causeEffect.ts';
import { buriedCauses } from '#words/causes.ts';
import { isBlank } from '#language/isBlank.ts';
import { DayField } from '#ui/fields/form/DayField.tsx';
import { LongTextField } from '#ui/fields/form/LongTextField.tsx';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { MembersField } from '#ui/sections/parts/MembersField.tsx';
import styles from '#ui/sections/parts/sections.module.css';
import { causesLabels } from '#words/labels/causes.ts';

const labels = causesLabels['why-chains'];
type WhyChains = Section<'why-chains'>;

export function WhyChainsSection() {
  return (
    <SectionForm id="why-chains">
      <Chains />
      <MembersField
        name="participants"
        label={labels.participants}
        hint="Anggota yang ikut menelusuri rantai ini."
      />
      <DayField<WhyChains> name="agreedOn" label={labels.agreedOn} />
      <LongTextField<WhyChains> name="note" label="Keterangan" />
    </SectionForm>
  );
}

/** The chains as they stand in the diagram: read here, mended there. */
function Chains() {
  const diagram = useRisalah((risalah) => risalah['cause-effect']);
  const { roots, depth, buried } = analyseCauseEffect(diagram);
  if (roots.length === 0) {
    return (
      <p className={styles.empty}>
        Belum ada penyebab. Tulis penyebab dan “mengapa”-nya pada diagram sebab-akibat; rantainya
        terbaca di sini.
      </p>
    );
  }
  const nameOf = (category: string): string =>
    diagram.categories.find(({ id }) => id === category)?.name ?? '';
  const whys = Array.from({ length: Math.max(0, depth - 1) }, (_, index) => index + 1);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Rantai mengapa">
      <table className={styles.table}>
        <caption className="visually-hidden">Rantai mengapa dari diagram sebab-akibat</caption>
        <thead>
          <tr>
            <th scope="col">Faktor</th>
            <th scope="col">Penyebab</th>
            {whys.map((why) => (
              <th key={why} scope="col">
                Mengapa {why}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roots.map(({ id, category, chain }) => (
            <tr key={id}>
              <th scope="row">{nameOf(category)}</th>
              {[0, ...whys].map((link) => (
                <td key={link}>
                  {link === chain.length - 1 ? (
                    <strong>{worded(chain[link])}</strong>
                  ) : (
                    link < chain.length && worded(chain[link])
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>Yang dicetak tebal adalah akar: sebab terakhir tiap rantai.</p>
      {buried.length > 0 && <p className={styles.note}>{buriedCauses(buried.length)}</p>}
    </div>
  );
}

function worded(text: string | undefined): string {
  return text === undefined || isBlank(text) ? '(belum ditulis)' : text;
}
