// Koop over points that are made here: node server.js PORT COUNT PAGE MODULES
// It listens on 127.0.0.1 and gives PAGE points at a time, as ArcGIS servers do; Koop itself would not.
const [port, count, page, modules] = process.argv.slice(2)
const { createRequire } = require('module')
process.env.SUPPRESS_NO_CONFIG_WARNING = 'true'
const Koop = createRequire(`${modules}/`)('@koopjs/koop-core')
const quiet = new Proxy({}, { get: () => () => {} })

const fields = [
  { name: 'OBJECTID', type: 'Integer' },
  { name: 'ADR_ID', type: 'Integer' },
  { name: 'ADR_NUMERO', type: 'String' },
  { name: 'RUE_NM', type: 'String' }
]
const features = Array.from({ length: Number(count) }, (_, n) => ({
  type: 'Feature',
  properties: { OBJECTID: n + 1, ADR_ID: 6464 + n, ADR_NUMERO: `${(n % 200) + 1}`, RUE_NM: `Rue n° ${n % 300}` },
  // native Lambert 72: Koop's own 31370 has no datum shift
  geometry: { type: 'Point', coordinates: [210400 + (n % 250) * 10, 133000 + Math.floor(n / 250) * 10] }
}))
const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } }

class Model {
  async getData (request) {
    // advertised and then ignored, unless the request itself sets the limit
    for (const asked of [request.query, request.body]) {
      if (asked && asked.where && !asked.returnCountOnly && !(Number(asked.resultRecordCount) <= Number(page))) {
        asked.resultRecordCount = Number(page)
      }
    }
    return {
      type: 'FeatureCollection',
      features,
      crs,
      metadata: {
        name: 'ICAR', description: 'Points d’adresses', copyrightText: 'Commune de Huy', geometryType: 'Point',
        idField: 'OBJECTID', maxRecordCount: Number(page), fields, inputCrs: 31370
      }
    }
  }
}

const koop = new Koop({ logger: quiet, logLevel: 'error' })
koop.register({ type: 'provider', name: 'points', Model, disableIdParam: true })
koop.server.listen(Number(port), '127.0.0.1')
