package actors

// givenNames are first names common in the Spanish, Latin American and world
// press: they tell a person from an organisation, nothing more.
const givenNames = `
Aaron Abdalá Abdel Abdul Abdulá Abdullah Abel Abelardo Abigail Abraham Ada Adam Adán Adela Adolf Adolfo Adrián Adrian Adriana Ágata Agnes Agustín Ahmad Ahmed Aída Aitor
Alan Alain Albert Alberto Alejandra Alejandro Aleksandar Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexandria Alexei Alexéi Alexis Alfonso Alfred Alfredo Ali Alí Alice Alicia Alina
Alison Allen Alma Álvaro Amadeo Amalia Amanda Amelia Amina Amir Amy Ana Anastasia Anatoli Anatoly Andrea Andreas Andréi Andrei Andrés Andrew Andrey Andriy Andrii Andrzej Anders Ángel Ángela Angela
Ángeles Anita Ann Anna Anne Annie Anselmo Anthony Antoine Anton Antón Antonela Antonella Antoni Antonia Antonio Antony António Araceli Ariel Armando Arnaldo Arnold Arthur Arturo Asunción Augusto Aurelio
Aurora Axel Ayatolá Barack Barbara Bárbara Bartolomé Bashar Beatriz Begoña Belén Ben Benedict Benito Benjamín Benjamin Benny Berenice Bernard Bernardo Bernie Bert Bertha Bertrand Bill Billy Blanca Blas
Bob Bobby Boris Borís Borja Brad Brandon Brenda Brett Brian Bruce Bruno Bryan Byron Caleb Calixto Camila Camilo Candela Caritina Carl Carla Carles Carlo Carlos Carlota Carme Carmelo Carmen Carol Carolina
Caroline Catalina Catherine Cayetana Cecilia Celia Celso César Cesar Charles Charlie Chris Christian Christina Christine Christopher Chuck Ciro Claire Clara Claude Claudia Claudio Clemente Colin Condoleezza Concepción
Consuelo Constantino Cornelia Craig Cristian Cristiano Cristina Cristóbal Cyril Dalia Damián Dan Daniel Daniela Danilo Danny Darío Darleen Darren Dave David Deborah Delcy Delfina Demetrio Denis Dennis Diana Diane
Dick Diego Dieter Dilma Dimitri Dina Diosdado Dmitri Dmitry Dmytro Dolores Domingo Dominic Dominique Don Donald Dora Doris Dorothy Doug Douglas Dulce Duncan Ebrahim Ed Eddie Edgar Edgardo Edmundo Eduard Eduardo
Edward Edwin Efraín Eleanor Elena Eleonora Elías Elías Elisa Elisabeth Elizabeth Ella Ellen Elon Elsa Elvira Emil Emilia Emiliano Emilio Emily Emma Emmanuel Enric Enrique Enriqueta Eric Erica Erik Ernest
Ernesto Ester Esteban Estela Esther Esperanza Eugenia Eugenio Eusebio Eva Evelyn Evgeny Ezequiel Fabián Fabio Fabiola Fátima Faustino Federica Federico Felicia Felipe Felix Félix Fermín Fernanda Fernando Fidel
Filip Filippo Fiona Flavio Flor Florencia Florian Floyd Francesc Francesca Francesco Francis Francisca Francisco Franco François Françoise Frank Frans Franz Fred Freddy Frederick Friedrich Fulgencio Gabriel Gabriela
Gabriele Gael Galo Gary Gastón Gavin Gema Gemma Genaro Geoffrey George Georges Georgia Georgina Gerald Gerard Gerardo Gerhard Germán Gertrudis Giancarlo Gianni Gilberto Gina Giorgia Giorgio Giovanni Gisela
Giuliano Giuseppe Gladys Gloria Gonzalo Gordon Graciela Graham Greg Gregorio Gregory Greta Grigori Guadalupe Guido Guillermina Guillermo Gustav Gustavo Guy Hakan Hamid Hannah Hans Harold Harry Harvey
Hasán Hassan Héctor Hector Heidi Helen Helena Helmut Henri Henrik Henrique Henry Herbert Hermann Hernán Hernando Hilario Hillary Hipólito Hiroshi Horacio Horst Hosni Howard Hubert Hugo Humberto Hunter Ian
Ibrahim Iñaki Iñigo Idoia Ignacio Igor Ígor Iker Ileana Ilham Ilya Imanol Imran Inés Ingrid Íñigo Iratxe Irene Irina Iris Irma Isaac Isabel Isabella Isaías Isidro Ismael Ismail Israel Iván Ivan Ivanka Ivette
Jacinda Jacinto Jack Jackie Jacob Jacobo Jacques Jaime Jair Jairo Jake Jamal James Jamie Jan Jane Janet Janine Jared Jaroslaw Jason Jaume Javier Jay Jean Jeanine Jeff Jeffrey Jennifer Jenny Jens Jeremy Jerome Jerónimo
Jerry Jesse Jessica Jesús Jill Jim Jimena Jimmy Joan Joanna Joao João Joaquim Joaquín Joaquin Jody Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge José Jose Josefa Josefina Josep Joseph
Joséph Josh Joshua Josu Josué Juan Juana Juanjo Judith Jules Julia Julián Julian Juliana Julie Julieta Julio Julius Junior Justin Justo Kaja Kamala Karen Karim Karin Karina Karl Karla Kate Katherine Kathleen Kathy
Katia Katie Katrin Keiko Keir Keith Ken Kenneth Kevin Khalid Khaled Kiko Kirill Klaus Konstantin Kristalina Kristen Kurt Kyle Laila Lalo Lara Larry Laura Laurent Lautaro Lázaro Lea Leandro Lee Leila Leo León
Leon Leonard Leonardo Leonel Leonid Leonor Leopoldo Leslie Leticia Letizia Levi Lewis Leyla Lidia Liam Lila Lilian Liliana Lina Linda Lindsey Lionel Lisa Liz Lloyd Lola Lorena Lorenzo Lou Louis Louise Lourdes Luc
Luca Lucas Lucía Lucio Luis Luisa Luiz Lukas Luke Luz Lynn Mabel Magdalena Maggie Mahmud Mahmoud Maite Malala Manfred Manuel Manuela Mar Marc Marcel Marcela Marcelino Marcelo Marcia Marco Marcos Marcus
Margaret Margarita María Maria Mariana Mariano Marie Marina Marine Mario Marion Marisa Marisol Mariya María Maria Mark Marko Marlene Marta Martha Martí Martin Martín Martina Marty Marvin Mary Mateo Mateusz
Mathias Mati Matías Matilde Matt Matteo Matthew Maura Maurice Mauricio Maurizio Max Maxim Maxime Maximiliano Maya Megan Mehmet Melania Melissa Mercedes Mercedes Mette Michael Michel Michele Michelle Miguel Mihail
Mijaíl Mikhail Mike Mikel Milagros Milan Milena Miquel Mireia Mireya Miriam Moisés Mohamed Mohammed Mohamad Mohammad Mohamad Mónica Monica Montserrat Muhammad Muhamad Mustafá Mustafa Myriam Nabil Nadia Nadine Nancy
Naomi Narendra Natalia Natalie Nayib Neil Nelson Néstor Nick Nicola Nicolas Nicolás Nicole Nicolae Nigel Nikita Nikki Nikol Nikolái Nikolai Nils Nina Noam Noel Noelia Noemí Nora Norberto Norma Norman Nuria Octavio
Ofelia Olaf Oleg Oleksandr Oleksii Oleksiy Olena Olga Oliver Olivia Olivier Omar Oriol Orlando Óscar Oscar Oskar Osvaldo Oswaldo Otto Pablo Paco Paloma Pamela Paola Paolo Pascal Pascual Patricia Patricio
Patrick Patxi Paul Paula Paulina Paulo Pavel Pedro Penélope Pep Pepe Pete Peter Petra Phil Philip Philippe Pierre Pilar Pío Piotr Plácido Polina Pol Porfirio Priscilla Quim Quintín Rachel Rafael Rafał Raimundo
Ralph Ramiro Ramón Ramon Ramzan Randy Raphael Raquel Rashida Raúl Raul Ray Raymond Rebeca Rebecca Recep Reinaldo Remedios Renata Renato René Rex Ricard Ricardo Richard Rick Rigoberto Rishi Rita Rob Robert Roberta Roberto
Robin Rocío Rodolfo Rodrigo Roger Rogelio Rolando Román Roman Romina Romeo Romualdo Ron Ronald Ronaldo Rosa Rosalía Rosario Rose Ross Roxana Roy Rubén Rudolf Rufino Ruperto Russell Ruth Ryan Sabrina Sadam Saddam
Sahra Said Sally Salma Salomé Salvador Sam Samanta Samantha Samuel Sandra Sandy Santiago Santos Sara Sarah Saúl Sauli Scott Sean Sebastián Sebastian Selma Serena Serge Sergei Sergey Sergi Sergio Serguéi Serhii Serhiy Severino
Shannon Sharon Shaun Sheila Shimon Shinzo Sigmar Silvia Silvio Simón Simon Simona Simone Sofía Sofia Soledad Sonia Sonsoles Sophie Soraya Stanislav Stefan Stefano Steffen Stella Stephanie Stephen Stephan Stepán
Steve Steven Stuart Sue Susan Susana Svetlana Sylvia Sylvie Tamara Tamim Tania Tara Tarek Tatiana Ted Teófilo Teodoro Teresa Terry Thaksin Theo Theodore Theresa Thiago Thierry Thomas Tim Timothy Timur Tina Tirso Tobias
Todd Tom Tomas Tomás Tommy Tomoko Toni Tony Tracy Trinidad Trini Tulsi Ulises Ulrich Umberto Urbano Ursula Úrsula Uwe Vadim Valentín Valentina Valeria Valerie Valeri Valery Vanessa Vasili Vera Verónica Veronica Vicent Vicente
Víctor Victor Victoria Viktor Vincent Vincenzo Violeta Virgilio Virginia Virginie Vitali Vitaly Vivian Vladímir Vladimir Vladimiro Volodímir Volodímyr Volodymyr Vyacheslav Walter Wanda Warren Wayne Wendy Werner Wilfredo William Willy
Wilson Winston Wolfgang Xabier Xavier Ximena Yaír Yair Yamila Yanis Yannick Yasir Yasser Yasmin Yevgueni Yevgeny Yoav Yoko Yolanda Yolanda Yon Yousef Youssef Yuli Yulia Yuri Yves Yvonne Zacarías Zahra Zoe Zohran
Dermot Conor Niall Aoife Brendan Seamus Ciaran Eamon Declan Siobhan Maeve Sinead Fergus Angus Hamish Callum Gareth Rhys Owen Dylan Ethan Noah Mason Logan Aiden Wyatt Zachary Trevor Clive Basil Cecil Neville Percy Rupert Gavin Zoraida Ruhollah Alí Aliaksandr Aleksandr Ismaíl Yahya Hasan Bezalel Itamar Yoon Shigeru Fumio Sanae Isaac Naftali Ehud Ariel Golda Yitzhak Isaac Tayyip Abdelfatá Abdelaziz Abdelmadjid Mohamed Felipe Juan Gustavo Claudia
`

// surnames are family names common in Spanish, whose bearers' first names the
// list above may not know. Names in -ez need no listing.
const surnames = `
García Garcia Ruiz Díaz Diaz Moreno Muñoz Álvarez Romero Navarro Torres Ramos Gil Serrano Blanco Molina Morales Ortega Delgado Castro Ortiz Rubio
Marín Sanz Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Cruz Calvo Gallego Vidal León Herrera Márquez Peña Flores
Cabrera Campos Vega Fuentes Carrasco Reyes Caballero Nieto Aguilar Pascual Herrero Santana Lorenzo Montero Hidalgo Ferrer Santiago Mora Vicente
Vargas Arias Carmona Crespo Pastor Soto Silva Rojas Mendoza Guzmán Salazar Acosta Rivera Contreras Espinoza Valencia Sepúlveda Bravo Tapia Vera
Ríos Ávila Figueroa Cárdenas Mejía Quispe Mamani Huamán Rosario Castellanos Ochoa Bustamante Correa Arce Paz Villa Rosales Solís Cordero Esquivel
Bolaños Redondo Aguirre Robles Quintero Restrepo Duque Chávez Maldonado Cisneros Escobar Valdés Pineda Palacios Barrios Rincón Salinas Zamora Duarte
`
