import type { Reason } from '#domain/risalah/schema/judging.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { reasonPlace } from '#domain/rules/judgement.ts';
import { giveReasons } from '#store/acts.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { useRisalahStore } from '#ui/risalah/openRisalah.ts';

interface SameReasonProps {
  /** The reason that was just saved for one of its kin. */
  readonly given: Reason;
  /** What is still asked by the same rule. */
  readonly findings: readonly Finding[];
}

/** A reason that was saved, offered to its kin: they are not answered unasked. */
export function SameReason({ given, findings }: SameReasonProps) {
  const store = useRisalahStore();

  function handleUse(): void {
    giveReasons(
      store,
      findings.map((finding) => ({ ...given, ...reasonPlace(finding) })),
    );
  }

  return (
    <p role="status">
      Alasan tersimpan; {findings.length} lagi serupa.{' '}
      <Button look="link" onClick={handleUse}>
        Pakai alasan yang sama
      </Button>
    </p>
  );
}
