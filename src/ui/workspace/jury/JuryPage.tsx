import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Address } from '#domain/risalah/address.ts';
import { juryQuestions } from '#domain/scoring/jury/juryQuestions.ts';
import { NOTHING_ASKED } from '#publications/forms/jurySheet.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Eyebrow, Lead, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useRisalahStore, useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import { useJudgement } from '#ui/risalah/findings/useFindings.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import type { ExportOutcome } from '#ui/services/press.ts';
import { useCatalogue, usePress } from '#ui/services/services.ts';
import { UNLOADED } from '#words/failures.ts';
import { juryQuestionText, quotesRecord } from '#words/presenting/jury.ts';
import styles from './JuryPage.module.css';

interface JuryPageProps {
  readonly pages: readonly Page[];
  /** Opens where the answer stands. */
  readonly onPlace: (place: Address) => void;
}

/** *Pertanyaan juri*: what a jury is likely to ask about this risalah, and where it answers. */
export function JuryPage({ pages, onPlace }: JuryPageProps) {
  const { findingTexts, guidance } = useCatalogue();
  const { printForm } = usePress();
  const store = useRisalahStore();
  const risalah = useWholeRisalah();
  const { open } = useJudgement(risalah, useMethod());
  const [outcome, setOutcome] = useState<ExportOutcome | 'rest' | 'busy'>('rest');
  const asked = useMemo(() => {
    const remarks = open.filter((finding) => quotesRecord(finding, findingTexts));
    return juryQuestions(risalah, remarks).map((question) => ({
      question: juryQuestionText(question, findingTexts),
      at: question.place,
      place: `${chapterOf(pages, question.place)}, ${guidance[question.place.section].name}`,
    }));
  }, [risalah, open, findingTexts, guidance, pages]);

  async function handleSave(): Promise<void> {
    setOutcome('busy');
    const questions = asked.map(({ question, place }) => ({ question, place }));
    const form = 'jury-questions';
    setOutcome(await printForm({ risalah: store.getState(), form, questions }));
  }

  return (
    <div className={styles.page}>
      <Eyebrow>Sebelum tampil</Eyebrow>
      <PageTitle>Pertanyaan juri</PageTitle>
      <Lead>
        Yang paling mungkin ditanyakan tentang risalah ini: dari bagiannya yang paling lemah, dan
        dari yang biasa ditanyakan juri. Latihlah jawabannya, jangan dihafal.
      </Lead>
      {asked.length === 0 ? (
        <Quiet>{NOTHING_ASKED}</Quiet>
      ) : (
        <>
          <div className={styles.acts}>
            <Button onClick={() => window.print()}>
              <Printer size={18} aria-hidden="true" />
              Cetak
            </Button>
            <Button disabled={outcome === 'busy'} onClick={() => void handleSave()}>
              Unduh sebagai Word
            </Button>
            <span role="status">{wordsFor(outcome)}</span>
          </div>
          <ol className={styles.list}>
            {asked.map(({ question, place, at }) => (
              <li key={question}>
                <p className={styles.question}>{question}</p>
                <p className={styles.place}>
                  Jawabannya ada di{' '}
                  <Button look="link" onClick={() => onPlace(at)}>
                    {place}
                  </Button>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function wordsFor(outcome: ExportOutcome | 'rest' | 'busy'): string {
  if (outcome === 'busy') return 'Menyusun lembar …';
  if (outcome === 'rest' || outcome.kind === 'cancelled') return '';
  if (outcome.kind === 'done') return `${outcome.fileName} ada di folder unduhan.`;
  return outcome.cause === 'unloaded' ? UNLOADED : 'Lembar tidak dapat dibuat. Coba sekali lagi.';
}

/** "Langkah 3", or the name of a page that is no step. */
function chapterOf(pages: readonly Page[], { section }: Address): string {
  const page = pages.find(({ sections }) => sections.includes(section));
  if (page === undefined) return 'Risalah';
  return page.number === null ? page.name : `Langkah ${page.number}`;
}
