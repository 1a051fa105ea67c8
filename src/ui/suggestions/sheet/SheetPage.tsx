import { useEffect, useRef } from 'react';
import { FileDown } from 'lucide-react';
import { joined } from '#language/joined.ts';
import { Acts } from '#ui/kit/parts/Acts.tsx';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Eyebrow, PageTitle } from '#ui/kit/parts/PageHead.tsx';
import { WRITE, formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { AssessmentForm } from '#ui/suggestions/assessment/AssessmentForm.tsx';
import {
  SuggestionContext,
  useRegister,
  useRegisterSession,
  suggestionOf,
} from '#ui/suggestions/parts/openRegister.ts';
import { usePrinting } from '#ui/suggestions/parts/usePrinting.ts';
import { sourceNames } from '#words/suggestions/choices.ts';
import { suggestionTitle } from '#words/suggestions/printed.ts';
import { Remarks } from './Remarks.tsx';
import { SheetForm } from './SheetForm.tsx';
import styles from './sheet.module.css';

/** Stands in the address: the part of a sheet that assessors and leaders fill in. */
const ASSESSMENT = 'penilaian';

interface SheetPageProps {
  /** Id of the suggestion. */
  readonly id: string;
  /** `penilaian`, or empty for what whoever suggested writes. */
  readonly part: string;
}

/** One suggestion: what was suggested on the first part, what became of it on the second. */
export function SheetPage({ id, part }: SheetPageProps) {
  const { card } = useRegisterSession();
  const title = useRegister((register) => titleIn(register, id));
  const about = useRegister((register) => aboutIn(register, id));
  const heading = useRef<HTMLHeadingElement>(null);
  const { print, said } = usePrinting();
  usePageTitle(title, 'Saran');
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [id, part]);
  const place = { kind: 'suggestions', register: card, page: id } as const;
  const isAssessed = part === ASSESSMENT;
  return (
    <SuggestionContext value={id}>
      <div>
        <Eyebrow>{about}</Eyebrow>
        <PageTitle heading={heading}>{title}</PageTitle>
      </div>
      <nav aria-label="Bagian lembar" className={styles.parts}>
        <a
          href={formatRoute({ ...place, part: '' })}
          aria-current={isAssessed ? undefined : 'page'}
        >
          Isi saran
        </a>
        <a
          href={formatRoute({ ...place, part: ASSESSMENT })}
          aria-current={isAssessed ? 'page' : undefined}
        >
          Penilaian dan keputusan
        </a>
      </nav>
      {isAssessed ? <AssessmentForm /> : <SheetForm />}
      <Remarks id={id} />
      <Acts>
        <ButtonLink look="main" href={formatRoute({ ...place, page: '', part: '' })}>
          Selesai
        </ButtonLink>
        <ButtonLink href={formatRoute({ ...place, page: WRITE, part: '' })}>
          Tulis saran lain
        </ButtonLink>
        <Button onClick={() => print({ kind: 'filled', ids: [id] })}>
          <FileDown size={18} aria-hidden="true" />
          Unduh lembar Word
        </Button>
      </Acts>
      <p role="status">{said}</p>
    </SuggestionContext>
  );
}

type Whole = Parameters<Parameters<typeof useRegister>[0]>[0];

function titleIn(register: Whole, id: string): string {
  const one = suggestionOf(register, id);
  return one === undefined ? '' : suggestionTitle(one);
}

function aboutIn(register: Whole, id: string): string {
  const one = suggestionOf(register, id);
  if (one === undefined) return '';
  const number = one.number.trim();
  return joined([sourceNames[one.source], number === '' ? '' : `nomor ${number}`], ' ');
}
