import type { RouteObject } from 'react-router';
import { behind } from '../shell/behind.tsx';
import { ChooseBenchmarkPage } from './choose-benchmark-page.tsx';
import { LazyFormPage } from './form/lazy-form-page.tsx';
import { NewUploadPage } from './new-upload-page.tsx';
import { LazyOwnFilePage } from './own-file/lazy-own-file-page.tsx';
import { PartsPage } from './parts-page.tsx';
import { UploadPage } from './upload-page.tsx';

/** The pages through which figures come in. */
export const UPLOAD_ROUTES: readonly RouteObject[] = [
  behind('uploads.create', '/werkplek/uploads/nieuw', <NewUploadPage />),
  behind('uploads.read', '/werkplek/uploads/:upload', <UploadPage />),
  behind('uploads.create', '/werkplek/formulier/:benchmark/:quarter', <LazyFormPage />),
  behind('uploads.create', '/werkplek/eigen-bestand', <LazyOwnFilePage />),
  behind('parts.manage', '/werkplek/delen', <ChooseBenchmarkPage />),
  behind('parts.manage', '/werkplek/delen/:benchmark', <PartsPage />),
];
