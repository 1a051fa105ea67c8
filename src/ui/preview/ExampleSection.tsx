import { useEffect, useMemo, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import type { Risalah } from '#domain/risalah/risalah.ts';
import { compose } from '#manuscript/compose.ts';
import { useServices } from '#ui/shell/services.ts';
import { ManuscriptView } from './ManuscriptView.tsx';
import { useContextOf } from './useContextOf.ts';
import styles from './preview.module.css';

interface ExampleSectionProps {
  readonly example: string;
  readonly section: SectionId;
}

/** The same question as a worked example answers it. */
export function ExampleSection({ example, section }: ExampleSectionProps) {
  const { loadExample } = useServices();
  const [risalah, setRisalah] = useState<Risalah | null>(null);

  useEffect(() => {
    let wanted = true;
    void loadExample(example).then((loaded) => {
      if (wanted) setRisalah(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [example, loadExample]);

  if (risalah === null) return <p className={styles.nothing}>Memuat contoh …</p>;
  return <ExampleSheets risalah={risalah} section={section} />;
}

interface ExampleSheetsProps {
  readonly risalah: Risalah;
  readonly section: SectionId;
}

function ExampleSheets({ risalah, section }: ExampleSheetsProps) {
  const contextOf = useContextOf();
  const manuscript = useMemo(() => compose(contextOf(risalah)), [contextOf, risalah]);
  const sections = useMemo(() => [section], [section]);
  return <ManuscriptView manuscript={manuscript} sections={sections} size="panel" />;
}
