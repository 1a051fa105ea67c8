import { Component } from 'react';
import type { ReactNode } from 'react';
import { UNLOADED, isUnloaded } from '#words/failures.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { forgetRefused } from './part.ts';
import styles from './Boundary.module.css';

interface BoundaryProps {
  /** The address, or another name of what is shown: an error ends where it changes. */
  readonly place: string;
  /** Leads out of what fills the whole screen; default nowhere. */
  readonly way?: ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly place: string;
  readonly failed: { readonly error: unknown } | null;
}

/**
 * Keeps what fails within it from ending all that stands beside it, and says what can be done. React asks for a class
 * here.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { place: this.props.place, failed: null };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps(
    { place }: BoundaryProps,
    state: BoundaryState,
  ): BoundaryState | null {
    return place === state.place ? null : { place, failed: null };
  }

  override componentDidCatch(): void {
    forgetRefused();
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    const { error } = failed;
    return (
      <div className={styles.failed} role="alert">
        <p>
          {isUnloaded(error) ? (
            UNLOADED
          ) : (
            <>
              <strong>Maaf, bagian ini berhenti bekerja.</strong> Isian Anda tidak hilang, dan
              bagian lain tetap dapat dibuka.
            </>
          )}
        </p>
        <Button onClick={() => this.setState({ failed: null })}>Coba lagi</Button>
        {this.props.way}
        {!isUnloaded(error) && (
          <details>
            <summary>Keterangan teknis</summary>
            <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
          </details>
        )}
      </div>
    );
  }
}
