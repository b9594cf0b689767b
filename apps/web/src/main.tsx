// First, before any schema of the contract is made.
import './server/without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { ROUTES } from './workspace/routes.tsx';
import { App } from './workspace/shell/app.tsx';
import { createQueryClient } from './workspace/shell/query-client.ts';
import { rememberedLanguage } from './workspace/words/language.ts';
import './workspace/workspace.css';

const place = document.getElementById('workspace');
if (place === null) throw new Error('index.html has no place for the workspace.');

document.documentElement.lang = rememberedLanguage();
createRoot(place).render(
  <StrictMode>
    <App client={createQueryClient()} router={createBrowserRouter(ROUTES)} />
  </StrictMode>,
);
