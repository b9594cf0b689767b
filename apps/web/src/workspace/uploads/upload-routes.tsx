import type { RouteObject } from 'react-router';
import { behind } from '../shell/behind.tsx';
import { later } from '../shell/later.tsx';
import { ChooseBenchmarkPage } from './choose-benchmark-page.tsx';
import { NewUploadPage } from './new-upload-page.tsx';
import { UploadPage } from './upload-page.tsx';

/** The pages through which figures come in. */
export const UPLOAD_ROUTES: readonly RouteObject[] = [
  behind('uploads.create', '/werkplek/uploads/nieuw', <NewUploadPage />),
  behind('uploads.read', '/werkplek/uploads/:upload', <UploadPage />),
  behind(
    'uploads.create',
    '/werkplek/formulier/:benchmark/:quarter',
    later(async () => (await import('./form/form-page.tsx')).FormPage),
  ),
  behind(
    'uploads.create',
    '/werkplek/eigen-bestand',
    later(async () => (await import('./own-file/own-file-page.tsx')).OwnFilePage),
  ),
  behind('parts.manage', '/werkplek/delen', <ChooseBenchmarkPage />),
  behind(
    'parts.manage',
    '/werkplek/delen/:benchmark',
    later(async () => (await import('./parts-page.tsx')).PartsPage),
  ),
];
