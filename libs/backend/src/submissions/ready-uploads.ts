import { Inject, Injectable } from '@nestjs/common';
import { Refusal, type Transaction } from '../platform/index.ts';
import { UploadsRepository, type UploadEntity } from '../uploads/index.ts';
import { ValidationRepository, type Checked, type ExplainedFinding } from '../validation/index.ts';

/** An upload that a delivery can be made of. */
export interface ReadyUpload {
  readonly upload: UploadEntity;
  readonly checked: Checked;
  readonly findings: readonly ExplainedFinding[];
}

/** Uploads as this stage needs them: checked, not yet submitted, the newest of their round. */
@Injectable()
export class ReadyUploads {
  constructor(
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(ValidationRepository) private readonly validation: ValidationRepository,
  ) {}

  /** The upload, locked until the transaction ends, so that it cannot be submitted twice. */
  async lock(tx: Transaction, id: string): Promise<ReadyUpload> {
    await tx.query(`select id from uploads.upload where id = $1 for update`, [id]);
    const upload = await this.uploads.get(tx, id);
    const checked = await this.validation.checked(tx, id);
    if (upload.state !== 'checked' || checked === undefined)
      throw new Refusal('upload-not-checked', { upload: id });
    if (checked.locked) throw new Refusal('already-submitted', { upload: id });
    const newest = await this.uploads.newest(tx, upload);
    if (newest !== undefined && newest.id !== id)
      throw new Refusal('upload-not-latest', { newest: newest.fileName });
    return { upload, checked, findings: await this.validation.findings(tx, id) };
  }

  /** From now on nothing about the upload changes. */
  async close(tx: Transaction, id: string): Promise<void> {
    await this.validation.lock(tx, id);
  }
}
