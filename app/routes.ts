import { index, type RouteConfig } from '@remix-run/route-config'

/** Every address of the forum. */
export default [index('routes/home.tsx')] satisfies RouteConfig
