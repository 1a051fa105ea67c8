import { Presentation } from 'lucide-react';
import { useState } from 'react';
import type { AnyTeachingCase } from '#domain/risalah/uses/teachingCase.ts';
import type { ToolId } from '#domain/tools/toolId.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { MAKING_SLIDE, READING_SLIDE } from '#publications/slides/lesson.ts';
import { HistoryButtons } from '#ui/risalah/HistoryButtons.tsx';
import { useAccess, useRisalahStore, useSession } from '#ui/risalah/openRisalah.ts';
import { useCatalogue, useNewId } from '#ui/services/services.ts';
import { failureText } from '#words/failures.ts';
import { emptyTool, fillTool } from './fillTool.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { SetsDialog } from './SetsDialog.tsx';
import { TeachingDialog } from './TeachingDialog.tsx';
import styles from './toolbox.module.css';

interface ToolActsProps {
  readonly tool: ToolId;
  readonly onProject: () => void;
  /** Opens the slides that teach the tool, at the one of this id. */
  readonly onLearn: (slide: string) => void;
}

/** What can be done with the data of a tool as a whole. Whatever replaces data can be undone. */
export function ToolActs({ tool, onProject, onLearn }: ToolActsProps) {
  const { defaults, loadTeachingCases } = useCatalogue();
  const newId = useNewId();
  const { forms } = useSession();
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const [cases, setCases] = useState<readonly AnyTeachingCase[] | null>(null);
  const [open, setOpen] = useState<'moving' | 'sets' | null>(null);
  const [said, setSaid] = useState('');

  function fill(chosen: AnyTeachingCase): void {
    forms.flushAll();
    fillTool(store, tool, chosen.data);
    setCases(null);
    setSaid(`${chosen.name}. ${chosen.lesson}`);
  }

  async function handleTeach(): Promise<void> {
    try {
      const offered = await loadTeachingCases(tool);
      const [only] = offered;
      if (offered.length === 1 && only !== undefined) fill(only);
      else setCases(offered);
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  function handleEmpty(): void {
    forms.flushAll();
    emptyTool(store, tool, { newId, defaults });
    setSaid('Dikosongkan. Ctrl+Z mengembalikannya.');
  }

  return (
    <div className={styles.acts}>
      <Button look="main" onClick={onProject} title="Proyektor (P)">
        <Presentation size={18} aria-hidden="true" />
        Proyektor
      </Button>
      <Button disabled={readOnly} onClick={() => void handleTeach()}>
        Isi contoh data
      </Button>
      <Button disabled={readOnly} onClick={handleEmpty}>
        Kosongkan
      </Button>
      <Button
        onClick={() => {
          forms.flushAll();
          setOpen('moving');
        }}
      >
        Salin ke risalah …
      </Button>
      <Button
        onClick={() => {
          forms.flushAll();
          setOpen('sets');
        }}
      >
        Set data …
      </Button>
      <Button onClick={() => onLearn(MAKING_SLIDE)}>Cara membuat</Button>
      <Button onClick={() => onLearn(READING_SLIDE)}>Cara membaca</Button>
      <HistoryButtons />
      <p role="status" className={styles.said}>
        {said}
      </p>
      {cases !== null && (
        <TeachingDialog cases={cases} onChoose={fill} onClose={() => setCases(null)} />
      )}
      {open === 'moving' && <MoveDialog tool={tool} onClose={() => setOpen(null)} />}
      {open === 'sets' && (
        <SetsDialog
          tool={tool}
          onUsed={(name) => {
            setOpen(null);
            setSaid(`Memakai set data “${name}”. Ctrl+Z mengembalikan data sebelumnya.`);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
