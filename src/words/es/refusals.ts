import type { RefusalWords } from '../refusalWords';

export const refusals: RefusalWords = {
  cellEdit:
    'Hay una celda en edición y Excel no admite cambios. Presione Entrar o Esc en la celda e intente de nuevo.',
  dialogOpen:
    'Hay un cuadro de diálogo abierto en Excel y por eso no admite cambios. Ciérrelo e intente de nuevo. No se cambió nada.',
  protectedSheet: (sheet) =>
    `La hoja "${sheet}" está protegida y Duebook no puede escribir en ella. Quite la protección (Revisar > Desproteger hoja) e intente de nuevo. No se cambió nada.`,
  protectedWorkbook:
    'La estructura del libro está protegida y Duebook no puede agregar sus hojas. Quite la protección (Revisar > Proteger libro) e intente de nuevo; después puede volver a proteger el libro. No se cambió nada.',
  readOnly:
    'El libro está abierto solo para lectura y Duebook no puede escribir sus hojas. Elija Habilitar edición, o guarde una copia y ábrala; luego intente de nuevo. No se cambió nada.',
  denied:
    'Excel no permitió el cambio. Compruebe que usted puede editar este libro y que ninguna hoja de Duebook está protegida; luego intente de nuevo. No se cambió nada.',
  filtered:
    'Un filtro en una tabla de Duebook estorba. Borre el filtro (Datos > Borrar) e intente de nuevo. No se cambió nada.',
  merged: (sheet) =>
    `Hay celdas combinadas en la hoja "${sheet}" que estorban. Sepárelas (Inicio > Combinar y centrar) e intente de nuevo. No se cambió nada.`,
  overlap: (sheet) =>
    `En la hoja "${sheet}" hay otra tabla donde la de Duebook debe crecer. Muévala e intente de nuevo. No se cambió nada.`,
  noRoom: (sheet) =>
    `En la hoja "${sheet}" la tabla de Duebook no tiene lugar para crecer, porque hay algo en las últimas filas o columnas de la hoja. Borre esas celdas e intente de nuevo. No se cambió nada.`,
  tooLarge:
    'Excel rechazó un mensaje por ser demasiado grande. Quite de la cartera las columnas que no use e intente de nuevo. No se cambió nada.',
  limit:
    'Lo que Duebook debía escribir es más largo de lo que Excel admite. Acorte los nombres de las hojas y los textos muy largos de la cartera, o divida la cartera, e intente de nuevo. No se cambió nada.',
  oldExcel:
    'Esta versión de Excel es demasiado antigua para Duebook. Se necesita Excel 2021 o posterior, Microsoft 365 o Excel en la web.',
  sheetGone:
    'Una hoja o tabla desapareció mientras Duebook trabajaba, quizá por un coautor. Intente de nuevo.',
  sheetHidden: (sheet) =>
    `La hoja “${sheet}” está oculta, por lo que no se puede mostrar la celda. Haga clic derecho en una pestaña, elija Mostrar e inténtelo de nuevo.`,
  ledgerChanged: (sheet) =>
    `En la hoja "${sheet}" se agregaron o quitaron filas de la cartera mientras Duebook la leía, quizá por un coautor. Intente de nuevo cuando nadie la esté cambiando. No se cambió nada.`,
  coAuthor:
    'Otra persona estaba cambiando las mismas celdas y Excel rechazó el cambio. Espere un momento e intente de nuevo. No se cambió nada.',
  typing:
    'Alguien está escribiendo en la cartera o en una hoja de Duebook, por lo que no se pudieron calcular cifras que concuerden con todo. Espere un momento e intente de nuevo. No se cambió nada.',
  nameTaken:
    'Ya existe en el libro una hoja o un nombre que Duebook necesita. Cámbiele el nombre e intente de nuevo. No se cambió nada.',
  busy: 'Excel está ocupado y por ahora no admite más solicitudes. Espere un minuto e intente de nuevo; ayuda cerrar otros complementos. No se cambió nada.',
  connection:
    'Excel no respondió. Espere un momento e intente de nuevo; si continúa, vuelva a cargar el libro.',
  halfWritten: (sheet) =>
    `Duebook tuvo que detenerse mientras escribía la hoja "${sheet}", y Excel no le permitió restaurarla. Su cartera no se tocó. Presione otra vez Actualizar antigüedad; así la hoja se escribe de nuevo.`,
  halfCopied: (sheet) =>
    `Duebook tuvo que detenerse mientras llenaba la hoja nueva "${sheet}", y Excel no le permitió eliminarla. Su cartera no se tocó. Elimine esa hoja e intente de nuevo.`,
  halfSwapped: (sheet) =>
    `Duebook tuvo que detenerse mientras reemplazaba fórmulas, la primera de ellas en la hoja "${sheet}", y Excel no le permitió restaurarlas. Es posible que algunas ya sean valores. Cierre el libro sin guardarlo, ábralo otra vez e intente de nuevo.`,
  halfRepaired: (sheet) =>
    `Excel detuvo a Duebook mientras reparaba fórmulas, la primera de ellas en la hoja "${sheet}". Las que ya están bien quedan así. Presione otra vez Reparar fórmulas para las demás.`,
  unknown:
    'Excel rechazó el cambio sin decir por qué. No se cambió nada. Intente de nuevo; si continúa, guarde el libro y ábralo otra vez.',
  ownFault:
    'Algo falló en Duebook mismo. Su cartera no se tocó. Intente de nuevo; si continúa, diga a quien administra sus complementos qué botón presionó.',
  setting: (cell, typed) =>
    `En la hoja Duebook, la celda "${cell}" contiene "${typed}", que Duebook no puede usar. Corríjala e intente de nuevo. No se cambió nada.`,
  alreadyRunning: 'Duebook aún trabaja en la solicitud anterior. Espere a que termine o cancélela.',
  cancelled: 'Cancelado. No se cambió nada.',
};
