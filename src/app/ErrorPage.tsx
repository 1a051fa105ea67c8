import { Component } from 'react';
import type { ReactNode } from 'react';
import { forgetRefused } from '#ui/kit/loading/part.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { UNLOADED, isUnloaded } from '#words/failures.ts';
import styles from './ErrorPage.module.css';

interface ErrorPageProps {
  readonly children?: ReactNode;
  /** What went wrong before there was anything to show. */
  readonly error?: unknown;
  /** Hands the open risalah to the user; resolves to `false` when none is open. */
  readonly onRescue?: () => Promise<boolean>;
}

interface ErrorPageState {
  readonly error: unknown;
  readonly said: string;
}

/** Shows its children, or what to do when they fail, until another address is gone to. React asks for a class here. */
export class ErrorPage extends Component<ErrorPageProps, ErrorPageState> {
  override readonly state: ErrorPageState = { error: this.props.error ?? null, said: '' };

  static getDerivedStateFromError(error: unknown): Partial<ErrorPageState> {
    return { error };
  }

  private readonly tryAgain = (): void => {
    if (this.props.error === undefined) this.setState({ error: null, said: '' });
  };

  override componentDidMount(): void {
    window.addEventListener('hashchange', this.tryAgain);
  }

  override componentDidCatch(): void {
    forgetRefused();
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.tryAgain);
  }

  private readonly rescue = async (): Promise<void> => {
    this.setState({ said: await this.rescued() });
  };

  private async rescued(): Promise<string> {
    try {
      const handedOver = (await this.props.onRescue?.()) ?? false;
      return handedOver
        ? 'Salinan berkas sudah diunduh.'
        : 'Tidak ada risalah yang sedang terbuka.';
    } catch {
      return 'Salinan belum dapat dibuat. Isian Anda tetap tersimpan di peramban ini; muat ulang halaman.';
    }
  }

  override render(): ReactNode {
    const { error, said } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className={styles.page}>
        <h1>{titleFor(error)}</h1>
        <p>{this.props.error === undefined ? failedSentence(error) : unopenedSentence(error)}</p>
        <div className={styles.buttons}>
          {this.props.onRescue && (
            <button type="button" onClick={() => void this.rescue()}>
              Simpan salinan berkas
            </button>
          )}
          {isUnloaded(error) && (
            <button type="button" onClick={this.tryAgain}>
              Coba lagi
            </button>
          )}
          <button type="button" onClick={() => location.reload()}>
            Muat ulang
          </button>
        </div>
        {this.props.error === undefined && (
          <p>
            <a href={formatRoute({ kind: 'home' })} onClick={this.tryAgain}>
              Kembali ke beranda
            </a>
          </p>
        )}
        <p role="status">{said}</p>
        <details>
          <summary>Keterangan teknis</summary>
          <pre>
            {error instanceof Error ? `${error.name}: ${error.message}` : 'Tanpa keterangan'}
          </pre>
        </details>
      </main>
    );
  }
}

function titleFor(error: unknown): string {
  return isUnloaded(error) ? 'Halaman ini belum terunduh' : 'Maaf, halaman ini berhenti bekerja';
}

function failedSentence(error: unknown): string {
  return isUnloaded(error)
    ? UNLOADED
    : 'Isian Anda tersimpan di peramban ini. Simpan dahulu salinan berkasnya, lalu muat ulang halaman.';
}

/** Of what keeps the app from starting at all: nothing of the work has been touched. */
function unopenedSentence(error: unknown): string {
  return isUnloaded(error)
    ? UNLOADED
    : 'Benang Merah tidak dapat dimulai di peramban ini; yang tersimpan tidak disentuh. Muat ulang halaman; bila tetap begini, perbarui peramban atau pakai peramban lain.';
}
