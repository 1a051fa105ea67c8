/** Written into the app by its build (`scripts/parts/about.mjs`). */
interface ImportMetaEnv {
  readonly VITE_VERSION: string;
  readonly VITE_BUILT_ON: string;
}
