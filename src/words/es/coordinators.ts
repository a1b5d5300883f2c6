import type { CoordinatorWords } from '../coordinatorWords';

export const coordinators: CoordinatorWords = {
  refreshed: 'Actualizado',
  refreshedAt: (time, day, by) =>
    `${day === null ? time : `${day}, ${time}`}${by === '' ? '' : ` por ${by}`}`,
  earlierFigures: (day) => `Las cifras de abajo son todavía al ${day}: actualice.`,
  justRefreshed: (minutes, by) =>
    `${by === '' ? 'Otra persona' : by} actualizó este libro ${ago(minutes)}. Puede ver primero esas cifras; una segunda actualización vuelve a escribir las mismas hojas.`,
  yourName: 'Su nombre para sus colegas',
  yourNameHint:
    'Excel no dice a los complementos quién es usted. Este nombre queda en este dispositivo; cada actualización suya lo escribe en la hoja Duebook. En blanco, no se escribe ningún nombre.',
  typedMeanwhile:
    'Mientras Duebook escribía, alguien siguió escribiendo en la cartera o en la hoja Duebook. Lo que escribió se conserva; vuelva a actualizar para que las cifras lo tomen en cuenta.',
};

function ago(minutes: number): string {
  if (minutes === 0) return 'hace menos de un minuto';
  return minutes === 1 ? 'hace un minuto' : `hace ${minutes} minutos`;
}
