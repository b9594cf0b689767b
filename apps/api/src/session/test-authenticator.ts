import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a test wants a device to do otherwise than it was asked. */
interface Odd {
  readonly challenge?: string;
  readonly origin?: string;
  readonly site?: string;
  readonly counter?: number;
  /** Somebody touched it who did not unlock it. */
  readonly locked?: boolean;
  readonly credential?: string;
}

const PRESENT = 0x01;
const UNLOCKED = 0x04;
const WITH_CREDENTIAL = 0x40;

/** The site that asks, as a device sees it. */
interface Asking {
  readonly origin: string;
  readonly site: string;
}

/** A device that holds one passkey (ES256), written out so that a test can have it answer wrongly. */
export function aDevice(asking: Asking = { origin: 'http://localhost', site: 'localhost' }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  const credential = id.toString('base64url');
  const answer = (response: Readonly<Record<string, Buffer>>, odd: Odd) => {
    const said = odd.credential ?? credential;
    const encoded = Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]);
    const told = { response: Object.fromEntries(encoded) as Record<string, string> };
    return { id: said, rawId: said, type: 'public-key', clientExtensionResults: {}, ...told };
  };
  return {
    credential,
    /** Answers a question for a new passkey. */
    make(challenge: string, odd: Odd = {}) {
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'));
      const made = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const about = Buffer.concat([facts(asking, odd, { flags: WITH_CREDENTIAL, counter: 0 }), made]);
      const clientDataJSON = clientData(asking, odd, { type: 'webauthn.create', challenge });
      return answer({ clientDataJSON, attestationObject: unattested(about) }, odd);
    },
    /** Answers a question to sign in. */
    use(challenge: string, odd: Odd = {}) {
      const authenticatorData = facts(asking, odd, { flags: 0, counter: 1 });
      const clientDataJSON = clientData(asking, odd, { type: 'webauthn.get', challenge });
      const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
      return answer(
        { clientDataJSON, authenticatorData, signature: sign('sha256', signed, privateKey) },
        odd,
      );
    },
  };
}

function clientData({ origin }: Asking, odd: Odd, asked: { type: string; challenge: string }): Buffer {
  const { challenge = asked.challenge, origin: seen = origin } = odd;
  return Buffer.from(JSON.stringify({ type: asked.type, challenge, origin: seen, crossOrigin: false }));
}

/** What a device says of itself: for which site, that somebody was there and unlocked it, and how often it was used. */
function facts({ site }: Asking, odd: Odd, of: { flags: number; counter: number }): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(odd.counter ?? of.counter);
  const unlocked = odd.locked === true ? 0 : UNLOCKED;
  return Buffer.concat([sha256(odd.site ?? site), Buffer.from([PRESENT | unlocked | of.flags]), count]);
}

/** { fmt: "none", attStmt: {}, authData: bytes } in CBOR. */
function unattested(about: Buffer): Buffer {
  const before = Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex');
  return Buffer.concat([before, Buffer.from([0x58, about.length]), about]);
}

/** { kty: EC2, alg: ES256, crv: P-256, x, y } in CBOR. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const bytes = Buffer.from('5820', 'hex');
  const of = (hex: string): Buffer => Buffer.from(hex, 'hex');
  return Buffer.concat([of('a5010203262001'), of('21'), bytes, x, of('22'), bytes, y]);
}

function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
