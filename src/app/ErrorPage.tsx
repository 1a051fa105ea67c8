import { Component } from 'react';
import type { ReactNode } from 'react';
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

/** Shows its children, or what to do when they fail. React asks for a class here. */
export class ErrorPage extends Component<ErrorPageProps, ErrorPageState> {
  override readonly state: ErrorPageState = { error: this.props.error ?? null, said: '' };

  static getDerivedStateFromError(error: unknown): Partial<ErrorPageState> {
    return { error };
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
        <h1>Maaf, halaman ini berhenti bekerja</h1>
        {isUnloaded(error) && (
          <p>
            Bagian yang dibuka belum terunduh dan jaringan tidak menjawab. Sambungkan kembali
            jaringan, lalu muat ulang halaman.
          </p>
        )}
        <p>
          {this.props.error === undefined
            ? 'Isian Anda tersimpan di peramban ini. Simpan dahulu salinan berkasnya, lalu muat ulang halaman.'
            : 'Peramban ini tidak mengizinkan penyimpanan, padahal pekerjaan Anda disimpan di sini. Muat ulang halaman; bila tetap begini, buka di jendela biasa (bukan penyamaran) atau di peramban lain.'}
        </p>
        <div className={styles.buttons}>
          {this.props.onRescue && (
            <button type="button" onClick={() => void this.rescue()}>
              Simpan salinan berkas
            </button>
          )}
          <button type="button" onClick={() => location.reload()}>
            Muat ulang
          </button>
        </div>
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

/** Whether a part of the program itself did not arrive; browsers word it in three ways. */
function isUnloaded(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script failed|Unable to preload/i.test(error.message)
  );
}
