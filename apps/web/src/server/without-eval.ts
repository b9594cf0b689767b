import { z } from 'zod';

// The security policy of the site forbids making code from text, which zod tries for speed as soon as a schema is made.
z.config({ jitless: true });
