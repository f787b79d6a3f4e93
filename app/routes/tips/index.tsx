export { default, loader, meta } from '#app/routes/home.tsx'
