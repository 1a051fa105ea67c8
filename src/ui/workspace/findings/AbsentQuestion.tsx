import type { SectionId } from '#domain/method/sectionId.ts';
import { isOfWhole, reasonKey, reasonPlace, sectionPlace } from '#domain/rules/judgement.ts';
import { begunSections } from '#domain/rules/ground/begunSections.ts';
import { isBlank } from '#language/isBlank.ts';
import { withdrawReason } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useAccess, useRisalahStore, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { FindingAnswer } from './FindingAnswer.tsx';
import styles from './findings.module.css';

/** One act for a whole question: the office has no such thing, whatever boxes it has. */
export function AbsentQuestion({ section }: { readonly section: SectionId }) {
  const { guidance } = useCatalogue();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const risalah = useWholeRisalah();
  const { open, ahead } = useJudgement(risalah, useMethod());
  const place = sectionPlace(section);
  const name = guidance[section].name;
  const given = risalah.reasons.find(
    (reason) => reasonKey(reason) === reasonKey(place) && !isBlank(reason.text),
  );
  if (given !== undefined) {
    return (
      <p className={styles.reason}>
        <span className={styles.quiet}>Memang belum ada, karena</span> {given.text}{' '}
        {!readOnly && (
          <Button look="link" onClick={() => withdrawReason(store, given)}>
            Tarik alasan<span className="visually-hidden">: {name}</span>
          </Button>
        )}
      </p>
    );
  }
  const own = [...open, ...ahead].filter(
    (finding) => reasonPlace(finding).section === section && finding.kind === 'gap',
  );
  const reached = own.filter(isOfWhole).length;
  const left = own.length - reached;
  if (reached === 0 && begunSections(risalah).has(section)) return null;
  return (
    <FindingAnswer
      place={place}
      kind="absent"
      title={name}
      reach={[
        reached > 0 ? `Menjawab ${reached} catatan pertanyaan ini.` : '',
        left > 0 ? `${left} catatan tentang baris yang sudah ada tidak ikut terjawab.` : '',
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
}
