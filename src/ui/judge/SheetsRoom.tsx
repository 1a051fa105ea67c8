import { useContext, useEffect, useState } from 'react';
import type { DragEvent } from 'react';
import { droppedFiles } from '#browser/droppedFiles.ts';
import type { Read } from '#domain/risalah/unreadable.ts';
import type { JudgeSession } from '#store/judgeSession.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { LeavingContext } from '#ui/services/leaving.ts';
import { useJudging } from '#ui/services/services.ts';
import { SheetsContext, useSheets } from './parts/openSheets.ts';
import { SheetPage } from './sheet/SheetPage.tsx';
import { SheetsFrame } from './SheetsFrame.tsx';
import { TeamsPage } from './teams/TeamsPage.tsx';
import { useTeamFiles } from './teams/useTeamFiles.ts';
import type { TeamFiles } from './teams/useTeamFiles.ts';
import { WhoseDialog } from './teams/WhoseDialog.tsx';
import styles from './parts/judge.module.css';

interface SheetsRoomProps {
  readonly card: string;
  readonly team: string;
  readonly form: string;
}

/** Sheets that are opened, and what stands in their place where they cannot be. */
export function SheetsRoom({ card, team, form }: SheetsRoomProps) {
  const { openSheets } = useJudging();
  const [opened, setOpened] = useState<Read<JudgeSession> | null | 'waiting'>('waiting');
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    let session: JudgeSession | null = null;
    openSheets(card).then(
      (read) => {
        session = read?.ok === true ? read.value : null;
        if (wanted) setOpened(read);
        else void session?.close();
      },
      (error: unknown) => setFailure({ error }),
    );
    return () => {
      wanted = false;
      // What is on the page hands over its last words as it leaves the screen; the session is closed after them.
      setTimeout(() => void session?.close());
    };
  }, [openSheets, card]);

  // What was asked for in an effect fails where the error page sees it.
  if (failure !== null) throw failure.error;
  if (opened === 'waiting') return <p className={styles.wait}>Membuka lembar juri …</p>;
  if (opened?.ok !== true) {
    return (
      <main className={styles.wait}>
        <h1>Lembar juri tidak dapat dibuka</h1>
        <p>
          {opened === null
            ? 'Lembar juri ini tidak ada di peramban ini.'
            : 'Isinya tidak terbaca di sini; mungkin ditulis dengan Benang Merah yang lebih baru.'}
        </p>
        <a href={formatRoute({ kind: 'judge', card: '', team: '', form: '' })}>
          Ke semua lembar juri
        </a>
      </main>
    );
  }
  return (
    <SheetsContext value={opened.value}>
      <Leaving session={opened.value} />
      <Pages team={team} form={form} />
    </SheetsContext>
  );
}

function Pages({ team, form }: Pick<SheetsRoomProps, 'team' | 'form'>) {
  const judged = useSheets((sheets) => sheets.judged);
  const forms = useSheets((sheets) => sheets.forms);
  const files = useTeamFiles();
  const own = judged.find(({ id }) => id === team);
  const shown = forms.find(({ id }) => id === form) ?? forms[0];
  const isScored = own?.isBarred === false && shown !== undefined;
  const place = isScored ? `${own.id}/${shown.id}` : '';
  return (
    <SheetsFrame place={place} width={isScored ? 'full' : 'usual'}>
      <div
        onDragOver={(over) => {
          if (over.dataTransfer.types.includes('Files')) over.preventDefault();
        }}
        onDrop={(dropped) => handleDrop(dropped, files)}
      >
        {isScored ? (
          <SheetPage key={place} team={own} form={shown} files={files} />
        ) : (
          <TeamsPage files={files} />
        )}
      </div>
      {files.asked !== null && (
        <WhoseDialog
          key={files.asked.file.name}
          asked={files.asked}
          onAnswer={(answered) => files.answer(answered)}
        />
      )}
    </SheetsFrame>
  );
}

/** Files of teams are taken wherever they are dropped; sheets of the committee come in as they do on every page. */
function handleDrop(event: DragEvent, { take }: TeamFiles): void {
  const names = Array.from(event.dataTransfer.files, ({ name }) => name);
  if (names.length === 1 && /\.juri$/iu.test(names[0] ?? '')) return;
  event.preventDefault();
  void droppedFiles(event.dataTransfer).then(take);
}

/** Saves before the sheets are left. */
function Leaving({ session }: { readonly session: JudgeSession }) {
  const { watch } = useContext(LeavingContext);
  useEffect(
    () =>
      watch(() => {
        const { saving } = session.status.getState();
        return saving === 'saved' || session.flush().then(() => true);
      }),
    [watch, session],
  );
  return null;
}
