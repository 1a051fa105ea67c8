import { useState } from 'react';
import { scoredTeams } from '#domain/convention/judging/scoring.ts';
import type { Judged } from '#domain/convention/schema/judgeSheets.ts';
import { joined } from '#language/joined.ts';
import { useSheets } from '#ui/judge/parts/openSheets.ts';
import styles from '#ui/judge/parts/judge.module.css';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { teamLabel } from '#words/convention/judging.ts';
import type { AskedFile } from './useTeamFiles.ts';

interface WhoseDialogProps {
  readonly asked: AskedFile;
  readonly onAnswer: (team: Judged | null) => void;
}

/** Asks whose risalah a file is, where its id does not tell. */
export function WhoseDialog({ asked: { file, facts, guess }, onAnswer }: WhoseDialogProps) {
  const teams = scoredTeams({ judged: useSheets(({ judged }) => judged) });
  const [chosen, setChosen] = useState(teams.some((team) => team === guess) ? guess?.id : '');
  return (
    <Dialog title={`Risalah tim mana ${file.name}?`} onClose={() => onAnswer(null)}>
      <p>
        Di dalamnya tertulis {joined([facts.name, facts.unit], ', ') || '(tanpa nama tim)'}
        {facts.title === '' ? '' : `: “${facts.title}”`}.
      </p>
      <label className={styles.field}>
        Tim
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">(bukan tim yang saya nilai)</option>
          {teams.map((team) => (
            <option key={team.id} value={team.id}>
              {joined([teamLabel(team), team.unit], ', ')}
            </option>
          ))}
        </select>
      </label>
      <Acts at="end">
        <Button onClick={() => onAnswer(null)}>Lewati</Button>
        <Button look="main" onClick={() => onAnswer(teams.find(({ id }) => id === chosen) ?? null)}>
          Simpan
        </Button>
      </Acts>
    </Dialog>
  );
}
