/** The program of one thread: draws pictures of pages, so that whoever reads meanwhile does not wait for it. */
import { answerTasks } from '@ijkpunt/backend/threads';
import { paintPicture, type PictureToPaint } from './paint-picture.ts';

answerTasks<PictureToPaint, Uint8Array | undefined>((task) => Promise.resolve(paintPicture(task)));
