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
import { openBrowserStorage } from '#persistence/browserStorage.ts';
import { App } from '#ui/app/App.tsx';
import { ServicesContext } from '#ui/services/services.ts';
import { createServices } from './createServices.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { loadAhead } from './loadAhead.ts';
import { createRescue } from './session/rescue.ts';

dropFailedStyles();
void start();

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) throw new Error('index.html has no element #root');
  const root = createRoot(element);
  try {
    const storage = await openBrowserStorage('benang-merah');
    const rescue = createRescue(storage);
    root.render(
      <StrictMode>
        <ErrorPage onRescue={rescue.handOver}>
          <ServicesContext value={createServices(storage, rescue.watch)}>
            <App />
          </ServicesContext>
        </ErrorPage>
      </StrictMode>,
    );
    void loadAhead();
  } catch (error) {
    root.render(<ErrorPage error={error} />);
  }
}
