import { useContext, useState } from 'react';
import type { SuggestionRule } from '#domain/suggestions/reading/finding.ts';
import { isBlank } from '#language/isBlank.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { FieldFrame } from '#ui/fields/form/FieldFrame.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import {
  SuggestionContext,
  suggestionOf,
  usePutAnswers,
  useReadOnly,
  useRegisterSession,
} from '#ui/suggestions/parts/openRegister.ts';
import styles from './sheet.module.css';

interface ReasonProps {
  readonly rule: SuggestionRule;
  /** What is remarked. */
  readonly remark: string;
  /** What answers it already; empty for nothing. */
  readonly given?: string;
}

/** Why a remark is right as it is, in the words of the office: it then stands among those that are answered. */
export function Reason({ rule, remark, given = '' }: ReasonProps) {
  const id = useContext(SuggestionContext);
  const { store } = useRegisterSession();
  const readOnly = useReadOnly();
  const put = usePutAnswers();
  const [draft, setDraft] = useState<string | null>(null);

  function keep(text: string): void {
    const before = suggestionOf(store.getState(), id)?.reasons ?? [];
    const others = before.filter((one) => one.rule !== rule);
    put({ reasons: isBlank(text) ? others : [...others, { rule, text: text.trim() }] });
    setDraft(null);
  }

  const act = given === '' ? 'Jawab dengan alasan' : 'Ubah alasan';
  if (draft === null) {
    return (
      <>
        {given !== '' && <p className={styles.reason}>{given}</p>}
        {!readOnly && (
          <Button look="link" aria-label={`${act}: ${remark}`} onClick={() => setDraft(given)}>
            {act}
          </Button>
        )}
      </>
    );
  }
  return (
    <form
      className={styles.answer}
      data-draft=""
      onSubmit={(event) => {
        event.preventDefault();
        keep(draft);
      }}
    >
      <FieldFrame label="Alasan">
        {(ids) => (
          <LongTextInput
            {...ids}
            {...{ name: `reason-${rule}`, value: draft, lines: 'one', readOnly }}
            onChange={setDraft}
            onBlur={() => undefined}
          />
        )}
      </FieldFrame>
      <Acts>
        <Button type="submit">Simpan alasan</Button>
        <Button look="link" onClick={() => setDraft(null)}>
          Batal
        </Button>
      </Acts>
    </form>
  );
}
