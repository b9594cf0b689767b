/** First day of the quarter of `rounds.round r`. */
const QUARTER_START = `make_date(left(r.quarter, 4)::integer, 3 * right(r.quarter, 1)::integer - 2, 1)`;

/** Municipality `m` still existed when the quarter of round `r` began. */
export const NOT_ENDED = `(m.ended_on is null or m.ended_on > ${QUARTER_START})`;

/** Municipality `m` is invited to round `r`; a round without a list invites all. */
export const INVITED = `(r.invited is null or m.code = any (r.invited))`;

/**
 * Municipality `m` is asked in round `r`: invited, and there in that quarter. One that was made by a merger or a new code
 * after the quarter was not there yet; it counts once it delivers for that quarter all the same.
 */
export const ASKED = `${INVITED} and ${NOT_ENDED} and (p.municipality is not null or not exists (
         select 1 from organisations.merger g where g.new_code = m.code and g.kind in ('merge', 'rename')
            and g.effective_date >= ${QUARTER_START} + interval '3 months'))`;

/** The extension `x` of municipality `m` in round `r`. */
export const OWN_EXTENSION = `left join rounds.extension x
         on (x.benchmark, x.quarter, x.municipality) = (r.benchmark, r.quarter, m.code)`;

/** Municipalities `m` with their extension `x` and progress `p` in round `r`. */
export const MUNICIPALITIES = `organisations.municipality m ${OWN_EXTENSION}
         left join rounds.progress p on (p.benchmark, p.quarter, p.municipality) = (r.benchmark, r.quarter, m.code)`;

/** The day that counts for a municipality: an extension never shortens. */
export const DUE = `greatest(r.deadline, x.until)`;

/** The day in the Netherlands on which a municipality was accepted for the first time. */
export const ACCEPTED_ON = `(p.first_accepted_at at time zone 'Europe/Amsterdam')::date`;
