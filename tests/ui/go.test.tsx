import { createRemixStub } from '@remix-run/testing'
import { renderToString } from 'react-dom/server'
