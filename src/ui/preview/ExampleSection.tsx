import { useCallback, useMemo } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { compose } from '#manuscript/compose.ts';
import { ChoiceInput } from '#ui/fields/inputs/ChoiceInput.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { useLoaded } from '#ui/kit/loading/useLoaded.ts';
import { useExampleChoice } from '#ui/services/exampleChoice.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { ManuscriptView } from './blocks/ManuscriptView.tsx';
import { useContextOf } from './pages/useContextOf.ts';
import styles from './ExampleSection.module.css';

interface ExampleSectionProps {
  readonly section: SectionId;
}

/** The same question as a worked example answers it. */
export function ExampleSection({ section }: ExampleSectionProps) {
  const { examples } = useCatalogue();
  const { example, choose } = useExampleChoice();
  const chosen = example?.id ?? '';
  return (
    <>
      {examples.length > 1 && (
        <label className={styles.exampleChoice}>
          Contoh dari
          <ChoiceInput
            name="example"
            value={chosen}
            readOnly={false}
            options={examples.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={choose}
            onBlur={() => undefined}
          />
        </label>
      )}
      <LoadedSection key={chosen} example={chosen} section={section} />
    </>
  );
}

interface LoadedSectionProps extends ExampleSectionProps {
  readonly example: string;
}

function LoadedSection({ example, section }: LoadedSectionProps) {
  const { loadExample } = useCatalogue();
  const risalah = useLoaded(useCallback(() => loadExample(example), [example, loadExample]));
  if (risalah === null) return <Quiet>Memuat contoh …</Quiet>;
  return <ExampleSheets risalah={risalah} section={section} />;
}

interface ExampleSheetsProps extends ExampleSectionProps {
  readonly risalah: Risalah;
}

function ExampleSheets({ risalah, section }: ExampleSheetsProps) {
  const contextOf = useContextOf();
  const manuscript = useMemo(() => compose(contextOf(risalah)), [contextOf, risalah]);
  const sections = useMemo(() => [section], [section]);
  return <ManuscriptView manuscript={manuscript} sections={sections} size="panel" />;
}
