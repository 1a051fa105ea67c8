import './noEval.ts';
import '@fontsource-variable/plus-jakarta-sans';
import '#ui/kit/look/colours.css';
import '#ui/kit/look/tokens.css';
import '#ui/kit/look/base.css';
import '#ui/kit/look/print.css';
import '#ui/kit/look/forced.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { dropFailedStyles } from '#browser/dropFailedStyles.ts';
import { App } from '#ui/app/App.tsx';
import { EditionContext, KeepingContext } from '#ui/services/edition.ts';
import { ServicesContext } from '#ui/services/services.ts';
import { createServices } from './createServices.ts';
import { createEdition } from './edition/edition.ts';
import { openStorage } from './edition/openStorage.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { createRescue } from './session/rescue.ts';

dropFailedStyles();
void start();

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('index.html has no element #root');
  const root = createRoot(element);
  try {
    const { storage, keeping } = await openStorage();
    const rescue = createRescue(storage);
    const edition = createEdition(rescue.flush);
    root.render(
      <StrictMode>
        <ErrorPage onRescue={rescue.handOver}>
          <ServicesContext value={createServices(storage, rescue.watch)}>
            <EditionContext value={edition}>
              <KeepingContext value={keeping}>
                <App />
              </KeepingContext>
            </EditionContext>
          </ServicesContext>
        </ErrorPage>
      </StrictMode>,
    );
    // The list of what else there is is no part of the home page; one file has all of it within.
    if (edition.form === 'page') {
      void import('./loadAhead.ts').then(
        ({ loadAhead }) => loadAhead(),
        () => undefined,
      );
    }
  } catch (error) {
    root.render(<ErrorPage error={error} />);
  }
}
